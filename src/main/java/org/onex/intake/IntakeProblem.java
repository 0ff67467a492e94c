package org.onex.intake;

/**
 * What is wrong with one cell of a workbook, and what to do about it.
 *
 * @param row as the spreadsheet counts, from 1; 0 when the whole sheet is meant
 * @param column title of the column
 * @param cell address such as {@code I7}; empty when no cell is meant
 * @param message one copyable sentence with its remedy
 */
public record IntakeProblem(
    String sheet,
    int row,
    String column,
    String cell,
    String value,
    String message,
    Severity severity) {

  public boolean blocks() {
    return severity == Severity.ERROR;
  }

  /** An ERROR keeps its row from being filed; a HINT only asks to look again. */
  public enum Severity {
    ERROR("错误"),
    HINT("提示");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
