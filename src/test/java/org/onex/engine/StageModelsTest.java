package org.onex.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onex.engine.check.SentFiles;
import org.onex.engine.check.StageModels;
import org.onex.notice.WorkCalendar;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reviews that nobody draws, because the rows of their stages say it all. */
class StageModelsTest {

  private static final String CITY = "binhai-city-review.bpmn";
  private static final Path RULES = Path.of("docs/examples/binhai/binhai-policy.dmn");
  private static final Path DRAWN = Path.of("src/test/resources/drawn/binhai");

  @Test
  void each_stage_without_a_model_gets_a_review_for_its_people_with_its_clause() throws Exception {
    var files = completed(binhai(), around()).files();
    assertThat(files)
        .containsOnlyKeys(
            "binhai-policy.dmn", CITY, "binhai-province-review.bpmn", "filing-review.form");
    var province = text(files, "binhai-province-review.bpmn");
    assertThat(province).contains("滨海省教育厅：审核", "办理审核", "滨教职成〔2027〕5号 二");
    assertThat(groups(province)).isEqualTo("provinceOffice");
    assertThat(groups(text(files, CITY))).isEqualTo("bureau");
  }

  @Test
  void of_two_superiors_in_a_row_the_first_is_a_countys_and_the_second_a_citys()
      throws IOException {
    var rows = Path.of("src/test/resources/packs/dongting/dongting-policy.dmn");
    var files =
        completed(Map.of("dongting-policy.dmn", Files.readAllBytes(rows)), around()).files();
    assertThat(groups(text(files, "dongting-county-review.bpmn"))).isEqualTo("countyBureau");
    assertThat(groups(text(files, "dongting-second-review.bpmn"))).isEqualTo("bureau");
    assertThat(groups(text(files, "dongting-city-review.bpmn"))).isEqualTo("bureau");
  }

  @Test
  void a_single_superior_may_be_of_either_kind_and_somebody_has_to_say_which(@TempDir Path place)
      throws IOException {
    var pack = Files.createDirectories(place.resolve("binhai"));
    Files.writeString(
        pack.resolve("binhai-policy.dmn"),
        Files.readString(RULES).replace("\"BUREAU\"", "\"SUPERIOR\""));
    var out = new ByteArrayOutputStream();
    PackChecker.run(new PrintStream(out, true, UTF_8), "--check-pack=" + pack);
    assertThat(out.toString(UTF_8))
        .contains("binhai-levels-02", "环节“city”没有写明流程，上一级主管部门又不止一级")
        .contains("请把办理单位改为 BUREAU，或上传流程“binhai-city-review”", "共 1 处错误");
  }

  @Test
  void what_somebody_draws_is_left_as_it_is() throws IOException {
    byte[] own = Files.readAllBytes(DRAWN.resolve(CITY));
    var sent = new HashMap<>(binhai());
    sent.put("somewhere/" + CITY, own);
    assertThat(completed(sent, around()).files())
        .containsEntry("somewhere/" + CITY, own)
        .doesNotContainKey(CITY);

    var takenOver = around().with(DRAWN.toUri() + CITY);
    assertThat(completed(binhai(), takenOver).files())
        .as("taken over by an administrator, and only the rows are sent again")
        .doesNotContainKey(CITY)
        .containsKey("binhai-province-review.bpmn");
  }

  private static Map<String, byte[]> binhai() throws IOException {
    return Map.of(
        "binhai-policy.dmn", Files.readAllBytes(Path.of("docs/examples/binhai/binhai-policy.dmn")));
  }

  private static PackFolderModels around() {
    return new PackFolderModels(new PathMatchingResourcePatternResolver(), WorkCalendar.NONE)
        .with("classpath*:processes/*/*.dmn");
  }

  private static SentFiles completed(Map<String, byte[]> files, PackFolderModels around) {
    return StageModels.completed(new SentFiles(files), around);
  }

  private static String text(Map<String, byte[]> files, String file) {
    return new String(Objects.requireNonNull(files.get(file), file), UTF_8);
  }

  private static String groups(String model) {
    var xml = new ByteArrayInputStream(model.getBytes(UTF_8));
    return Bpmn.readModelFromStream(xml).getModelElementsByType(UserTask.class).stream()
        .findFirst()
        .orElseThrow()
        .getCamundaCandidateGroups();
  }
}
