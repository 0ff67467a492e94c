package org.onex.notice;

import java.util.List;

/**
 * One thing that a report has to say or bring.
 *
 * @param report the duty it belongs to
 * @param item its name, where a rule reads it the name of the rule's input
 * @param perEntry whether each entry has its own
 * @param choices what may be chosen; empty unless kind is {@link Kind#CHOICE}
 */
public record DutyItem(
    String report,
    String item,
    String title,
    Kind kind,
    boolean perEntry,
    boolean required,
    List<String> choices,
    Provision provision) {

  public DutyItem {
    choices = List.copyOf(choices);
  }

  /** What is entered. */
  public enum Kind {
    TEXT("文字"),
    LONG("长文"),
    NUMBER("数字"),
    DATE("日期"),
    FLAG("是否"),
    CHOICE("选项"),
    FILE("附件");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
