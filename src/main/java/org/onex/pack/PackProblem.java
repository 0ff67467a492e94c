package org.onex.pack;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a pack, told to the person who edits it.
 *
 * @param table id of the decision table; empty when it concerns the file
 * @param row id of the row; empty when it concerns the table
 */
public record PackProblem(
    String file, String table, String row, String message, String remedy, Severity severity) {

  /** Errors keep a pack out of the engine; warnings are shown to whoever confirms the year. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One copyable line: where, what, what to do. */
  public String sentence() {
    return Stream.of(file, table, row)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" / "))
        + "："
        + message
        + "，"
        + remedy
        + "。";
  }
}
