package org.onex.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onex.OneXApplication;

/** An author checks folders at the console. */
class PackCheckerTest {

  private static final Path SHIPPED = Path.of("processes");

  @TempDir Path place = Path.of("");

  /**
   * Run as people run it: a JVM of its own, in a locale without Chinese, with nothing to connect
   * to.
   */
  @Test
  void a_fresh_jvm_passes_a_good_pack_and_fails_a_rotten_one() throws Exception {
    var good = run(SHIPPED.resolve("anhui"), SHIPPED.resolve("common"));
    assertThat(good.out).contains("规则包 anhui", "规则包 common", "共 0 处错误");
    assertThat(good.status).as(good.out).isZero();

    var rotten = copy("anhui");
    replace(rotten, "anhui-policy.dmn", "\"2024-04-02\"", "\"2024-02-30\"");
    replace(rotten, "anhui-city-review.bpmn", "${reviewTaskCreated}", "${reviewTaskMade}");
    replace(rotten, "anhui-province-review.bpmn", "provinceOffice", "provinceOfice");
    var bad = run(rotten);
    assertThat(bad.status).as(bad.out).isEqualTo(1);
    assertThat(bad.out)
        .contains("anhui-policy.dmn / anhui-windows / anhui-windows-01：")
        .contains("“2024-02-30”不是有效日期")
        .containsPattern("anhui-city-review.bpmn / 第\\d+行.*没有名为“reviewTaskMade”的组件")
        .containsPattern("anhui-province-review.bpmn / 第\\d+行.*没有名为“provinceOfice”的用户组");
    assertThat(bad.out)
        .as("no application is started for this")
        .doesNotContain("Starting OneXApplication");
  }

  @Test
  void parents_come_from_the_folder_beside_before_those_that_ship() throws IOException {
    var child = copy("gdsty");
    assertThat(check(child)).contains("共 0 处错误");

    replace(child, "gdsty-policy.dmn", "<text>\"guangdong\"</text>", "<text>\"lingnan\"</text>");
    assertThat(check(child)).contains("上级规则包“lingnan”不存在");

    var parent = Files.createDirectories(place.resolve("processes/lingnan"));
    Files.writeString(
        parent.resolve("lingnan-policy.dmn"),
        Files.readString(SHIPPED.resolve("guangdong/guangdong-policy.dmn"))
            .replace("guangdong", "lingnan"));
    assertThat(check(child)).contains("共 0 处错误");
  }

  @Test
  void a_folder_that_is_not_there_or_holds_nothing_is_told() throws IOException {
    assertThat(check(place.resolve("nowhere"))).contains("没有这个文件夹");
    assertThat(check(Files.createDirectory(place.resolve("empty")))).contains("文件夹中没有");
  }

  @Test
  void a_year_of_days_off_that_a_row_needs_comes_from_what_ships_or_from_a_file()
      throws IOException {
    var pack = copy(Path.of("src/test/resources/packs"), "jiangnan");
    assertThat(check(pack)).contains("共 0 处错误");

    var rules = Files.readString(pack.resolve("jiangnan-policy.dmn"));
    Files.writeString(
        pack.resolve("jiangnan-policy.dmn"),
        rules.replace("\"2026-", "\"2028-").replace("\"2025-", "\"2027-"));
    assertThat(check(pack))
        .contains("jiangnan-policy.dmn / jiangnan-windows / quarter1 county：截止日 2027-04-15")
        .contains("系统中2027年、2028年放假调休安排未公布", "共 5 处错误");

    var known =
        List.of("2027", "2028").stream()
            .map(year -> place.resolve(year + ".txt"))
            .map(file -> "--holidays=" + file)
            .toList();
    for (var year : List.of("2027", "2028")) {
      Files.writeString(place.resolve(year + ".txt"), year + "-01-01 休 元旦\n");
    }
    assertThat(check(pack, known.toArray(String[]::new))).contains("共 0 处错误");
    assertThat(check(pack, "--holidays=" + place.resolve("next.txt"))).contains("文件名不是“年份.txt”");
  }

  @Test
  void what_only_the_engines_own_schema_refuses_is_told_too() throws IOException {
    var pack = copy("anhui");
    replace(
        pack,
        "anhui-city-review.bpmn",
        "<bpmn:startEvent ",
        "<bpmn:startEvent isInterupting=\"x\" ");
    assertThat(check(pack)).contains("anhui-city-review.bpmn / 第", "不合标准格式");
  }

  @Test
  void tasks_about_adjustments_are_for_the_level_that_decides_on_them() throws IOException {
    var pack = copy("anhui");
    copy(Path.of("src/test/resources"), "earlier", pack);
    replace(pack, "anhui-adjustment-review.bpmn", "\"provinceOffice\"", "\"bureau\"");
    assertThat(check(pack)).contains("指标调整由省级办公室办理，任务却交给了“bureau”");

    replace(pack, "anhui-policy.dmn", "\"reminder_days\"", "\"adjustment_level\"");
    replace(pack, "anhui-policy.dmn", "\"3\",\"1\"", "\"district\"");
    assertThat(check(pack)).contains("没有名为“district”的审核级次");
    replace(pack, "anhui-policy.dmn", "\"district\"", "\"city\"");
    assertThat(check(pack)).contains("共 0 处错误");
    replace(pack, "anhui-adjustment-review.bpmn", "\"bureau\"", "\"provinceOffice\"");
    assertThat(check(pack)).contains("指标调整由“city”级办理，却没有任务交给该级");
  }

  private static String check(Path folder, String... more) {
    var out = new ByteArrayOutputStream();
    var arguments = new ArrayList<>(List.of(more));
    arguments.add("--check-pack=" + folder);
    PackChecker.run(
        new PrintStream(out, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path copy(String pack) throws IOException {
    return copy(SHIPPED, pack);
  }

  private Path copy(Path from, String pack) throws IOException {
    return copy(from, pack, Files.createDirectories(place.resolve("processes").resolve(pack)));
  }

  private static Path copy(Path from, String pack, Path folder) throws IOException {
    try (var files = Files.list(from.resolve(pack))) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }

  private static void replace(Path folder, String file, String from, String to) throws IOException {
    var text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private record Run(int status, String out) {}

  private static Run run(Path... folders) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OneXApplication.class.getName()));
    Stream.of(folders).map(folder -> "--check-pack=" + folder).forEach(command::add);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    var process = builder.start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out);
  }
}
