package org.onex.web.page.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onex.notice.FormRow;
import org.onex.pack.PackFolder;
import org.onex.pack.PackLibrary;

/** Tables of the official forms, this submission beside the last. */
class RowChangesTest {

  private static final List<FormRow> TEAM =
      new PackLibrary(PackFolder.sources(Path.of("processes")))
          .policy("guangdong").orElseThrow().forms().stream()
              .filter(FormRow::isRepeated)
              .filter(row -> row.label().contains("姓名"))
              .limit(1)
              .toList();
  private static final String NAME = TEAM.get(0).field();

  @Test
  void added_changed_and_removed_rows_are_told_apart() {
    var rows =
        RowChanges.between(
            TEAM,
            List.of(person("甲", "讲师"), person("乙", "教授"), person("丙", "助教")),
            List.of(person("丙", "助教"), person("甲", "副教授"), person("丁", "讲师")));
    assertThat(rows)
        .extracting(row -> row.values().get(NAME) + row.kind())
        .containsExactly("丙", "甲修改", "丁新增", "乙删除");
    assertThat(rows.get(1).was("title")).isEqualTo("讲师");
    assertThat(rows.get(1).was(NAME)).isEmpty();
    assertThat(rows.get(2).was("title")).isEmpty();
  }

  @Test
  void two_rows_alike_are_two_rows_and_an_emptied_cell_is_told() {
    var rows =
        RowChanges.between(
            TEAM,
            List.of(person("甲", "讲师"), person("甲", "讲师")),
            List.of(person("甲", "讲师"), Map.of(NAME, "甲")));
    assertThat(rows).extracting(RowChanges.Row::kind).containsExactly("", "修改");
    assertThat(rows.get(1).was("title")).isEqualTo("讲师");
    assertThat(
            RowChanges.between(TEAM, List.of(Map.of(NAME, "甲")), List.of(person("甲", "讲师")))
                .get(0)
                .was("title"))
        .isEqualTo("（空）");
  }

  private static Map<String, String> person(String name, String title) {
    return Map.of(NAME, name, "title", title);
  }
}
