package org.onex.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/zh/条款对照表.md}: everything that the notices ask for, and what carries it. */
class ClauseTableTest {

  private static final Path TABLE = Path.of("docs", "zh", "条款对照表.md");

  /** How many items each part of the checklist has. */
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("T", 16),
          Map.entry("A", 16),
          Map.entry("W", 18),
          Map.entry("R", 27),
          Map.entry("F", 13),
          Map.entry("D", 8),
          Map.entry("M", 10),
          Map.entry("P", 13),
          Map.entry("L", 6),
          Map.entry("FORM-", 4),
          Map.entry("S", 8),
          Map.entry("E", 8),
          Map.entry("X", 5));

  @Test
  void every_item_of_the_notices_stands_in_the_list_once() throws IOException {
    List<String> expected = new ArrayList<>(List.of("FORM-T", "FORM-D", "E-SYS"));
    PARTS.forEach(
        (part, count) ->
            IntStream.rangeClosed(1, count).mapToObj(n -> part + n).forEach(expected::add));

    assertThat(ChecklistItem.all().stream().map(ChecklistItem::id))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_item_is_carried_or_says_why_not() throws IOException {
    assertThat(ChecklistItem.all().stream().filter(item -> !item.isOwned())).isEmpty();
  }

  @Test
  void whatever_is_named_as_carrying_an_item_is_there() throws IOException {
    List<String> dangling = new ArrayList<>();
    for (ChecklistItem item : ChecklistItem.all()) {
      for (String owner : item.owners()) {
        if (Owners.resolve(owner).isEmpty()) {
          dangling.add(item.id() + " " + owner);
        }
      }
    }

    assertThat(dangling).isEmpty();
  }

  @Test
  void what_is_not_there_or_stands_under_another_clause_is_found_out() throws IOException {
    assertThat(Owners.resolve("dmn:anhui-limits-03@二")).isPresent();
    for (String wrong :
        List.of(
            "dmn:anhui-limits-03@三",
            "dmn:anhui-limits-99@二",
            "dmn:nowhere-limits-01@二",
            "bpmn:anhui-city-review#Task_Nothing",
            "bpmn:nowhere#Task_CityReview",
            "rule:NoSuchRule",
            "class:filing/NoSuchClass",
            "page:nothing",
            "mail:nothing",
            "form:nothing",
            "other:thing")) {
      assertThat(Owners.resolve(wrong)).as(wrong).isEmpty();
    }
    assertThat(new ChecklistItem("R1", "", "", List.of(), "").isOwned()).isFalse();
    assertThat(new ChecklistItem("R1", "", "", List.of(), "计划：").isOwned()).isFalse();
  }

  @Test
  void the_table_in_the_documents_is_of_today() throws IOException {
    String table = table(ChecklistItem.all());
    if (Boolean.getBoolean("onex.docs.write")) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, table, UTF_8);
    }

    assertThat(TABLE).as("run the tests with -Donex.docs.write=true").exists();
    assertThat(Files.readString(TABLE, UTF_8))
        .as("%s is old: run the tests with -Donex.docs.write=true", TABLE)
        .isEqualTo(table);
  }

  private static String table(List<ChecklistItem> items) throws IOException {
    List<ChecklistItem> ours = items.stream().filter(item -> !item.isNotOurs()).toList();
    long planned = ours.stream().filter(ChecklistItem::isPlanned).count();
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # 条款对照表

        本表由测试从规则包、流程模型和程序生成，请勿手工修改。文件代号：000 广东省教育厅2024年通知；001 皖教秘职成〔2024〕22号；002 粤生态职院〔2023〕18号；003 云南省教育厅2023年通知；004A 教办职成〔2019〕255号；004B 教职成〔2019〕6号；004C 教职成司函〔2019〕36号。

        共%d项：已覆盖%d项，计划中%d项，不由本系统承担%d项。

        | 编号 | 要求 | 出处 | 状态 | 承载处 |
        | --- | --- | --- | --- | --- |
        """
            .formatted(items.size(), ours.size() - planned, planned, items.size() - ours.size()));
    for (ChecklistItem item : ours) {
      text.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  item.id(),
                  item.text(),
                  item.source(),
                  item.isPlanned() ? "计划中：" + item.reason() : "已覆盖",
                  owners(item)));
    }
    text.append("\n## 不由本系统承担\n\n| 编号 | 要求 | 出处 | 理由 |\n| --- | --- | --- | --- |\n");
    for (ChecklistItem item : items) {
      if (item.isNotOurs()) {
        text.append(
            "| %s | %s | %s | %s |\n"
                .formatted(item.id(), item.text(), item.source(), item.reason()));
      }
    }
    return text.toString();
  }

  private static String owners(ChecklistItem item) throws IOException {
    List<String> names = new ArrayList<>();
    for (String owner : item.owners()) {
      names.add(Owners.resolve(owner).orElse("无此项：" + owner));
    }
    return String.join("<br>", names);
  }
}
