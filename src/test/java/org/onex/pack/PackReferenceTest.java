package org.onex.pack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onex.docs.GeneratedSection;

/** The reference of the pack guide says what the reader reads, table by table. */
class PackReferenceTest {

  private static final Path GUIDE = Path.of("docs", "zh", "规则包编写指南.md");
  private static final Path ENGLISH = Path.of("docs", "pack-guide.md");

  @Test
  void every_table_and_column_is_in_the_guide() {
    section("规则表", PackSchema.TABLES.stream().map(PackReferenceTest::table).collect(joining("\n")));
    new GeneratedSection(ENGLISH, "规则表")
        .compare(
            "| Table | Columns (required in bold) |\n|---|---|\n"
                + PackSchema.TABLES.stream()
                    .map(PackReferenceTest::english)
                    .collect(joining("\n")));
  }

  @Test
  void every_rule_and_figure_is_in_the_guide() {
    Map<String, List<LimitVocabulary>> rules =
        LimitVocabulary.FIGURES.stream()
            .collect(groupingBy(LimitVocabulary::rule, LinkedHashMap::new, Collectors.toList()));
    section(
        "规则",
        "| 规则 | 项目 | 数值 | 含义 |\n|---|---|---|---|\n"
            + rules.values().stream()
                .flatMap(List::stream)
                .map(PackReferenceTest::figure)
                .collect(joining("\n")));
  }

  @Test
  void every_item_of_the_metadata_is_in_the_guide() {
    section(
        "通知信息",
        "| 项目 | 必填 | 内容 | 含义 |\n|---|---|---|---|\n"
            + MetadataVocabulary.ITEMS.stream()
                .map(
                    item ->
                        "| `%s` | %s | %s | %s |"
                            .formatted(
                                item.item(),
                                item.required() ? "是" : "",
                                item.kind().title(),
                                item.meaning()))
                .collect(joining("\n")));
  }

  @Test
  void every_parameter_is_in_the_guide() {
    section(
        "办理参数",
        "| 参数 | 取值 | 含义 |\n|---|---|---|\n"
            + new TreeMap<>(ParameterVocabulary.known())
                .entrySet().stream()
                    .map(
                        known ->
                            "| `%s` | %s | %s |"
                                .formatted(
                                    known.getKey(),
                                    known.getValue().wanted().replaceFirst("^请填写：?", ""),
                                    ParameterVocabulary.meaning(known.getKey())))
                    .collect(joining("\n")));
  }

  private static void section(String name, String text) {
    new GeneratedSection(GUIDE, name).compare(text);
  }

  private static String table(TableSchema table) {
    return """
    #### %s（`<规则包>-%s`）

    %s。

    | 列 | 名称 | 必填 | 内容 | 说明 |
    |---|---|---|---|---|
    %s
    """
        .formatted(
            table.title(),
            table.name(),
            table.purpose(),
            table.columns().stream()
                .map(
                    column ->
                        "| `%s` | %s | %s | %s | %s |"
                            .formatted(
                                column.name(),
                                column.label(),
                                column.required() ? "是" : "",
                                kind(column.kind()),
                                column.meaning()))
                .collect(joining("\n")));
  }

  private static String kind(CellType cellType) {
    return cellType.choices().isEmpty() ? cellType.title() : String.join("、", cellType.choices());
  }

  private static String english(TableSchema table) {
    return "| `%s` | %s |"
        .formatted(
            table.name(),
            table.columns().stream()
                .map(c -> c.required() ? "**`" + c.name() + "`**" : "`" + c.name() + "`")
                .collect(joining(", ")));
  }

  private static String figure(LimitVocabulary figure) {
    String scope =
        switch (figure.scope()) {
          case "" -> "（空）";
          case LimitVocabulary.ANY -> "任意名称";
          default -> "`" + figure.scope() + "`";
        };
    return "| `%s` | %s | %s | %s |"
        .formatted(figure.rule(), scope, figure.kind().title(), figure.meaning());
  }
}
