package org.onex.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @Test
  void reads_what_the_grammar_allows() {
    assertThat(Cell.parse("-")).contains(Cell.EMPTY);
    assertThat(Cell.parse("  ")).contains(Cell.EMPTY);
    assertThat(Cell.parse("30")).contains(new Cell(List.of("30")));
    assertThat(Cell.parse("\"0.90\"")).contains(new Cell(List.of("0.90")));
    assertThat(Cell.parse("\"初级\", \"中级\"")).contains(new Cell(List.of("初级", "中级")));
    assertThat(Cell.parse("date(\"2027-03-22\")")).contains(new Cell(List.of("2027-03-22")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.9",
        ">= 30",
        "[1..5]",
        "not(\"a\")",
        "\"a\" \"b\"",
        "\"a\",",
        "abc",
        "true",
        "1+1",
        "date(\"2027\" + \"-01\")",
        "now()",
        "\"a\", b",
        "-5",
        "null"
      })
  void refuses_everything_else(String text) {
    assertThat(Cell.parse(text)).isEmpty();
  }
}
