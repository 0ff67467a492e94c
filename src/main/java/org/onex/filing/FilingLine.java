package org.onex.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One level × one major × headcount of a revision (R16: each major on a row of its own). */
@Embeddable
public class FilingLine {

  @Column(name = "level_name", nullable = false)
  private String level;

  @Column(nullable = false)
  private String majorCode;

  @Column(nullable = false)
  private String majorName;

  @Column(nullable = false)
  private int enrolled;

  @Column(nullable = false)
  private int teachers;

  @Column(nullable = false)
  private int headcount;

  private @Nullable BigDecimal fee;
  private @Nullable String exam;
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected FilingLine() {}

  /**
   * @param fee declared fee in 元/人次; null to take the catalogue's
   * @param exam declared exam as {@code computer:40;practical_general:60}; null for the catalogue's
   */
  public FilingLine(
      String level,
      String majorCode,
      String majorName,
      int enrolled,
      int teachers,
      int headcount,
      @Nullable BigDecimal fee,
      @Nullable String exam,
      @Nullable String note) {
    this.level = level;
    this.majorCode = majorCode;
    this.majorName = majorName;
    this.enrolled = enrolled;
    this.teachers = teachers;
    this.headcount = headcount;
    this.fee = fee;
    this.exam = exam;
    this.note = note;
  }

  /** What makes two lines the same place in the plan. */
  public String key() {
    return level + "×" + majorCode;
  }

  /** Every field that is filed, for hashing and for telling whether anything changed. */
  String canonical() {
    return String.join(
        "|",
        level,
        majorCode,
        majorName,
        Integer.toString(enrolled),
        Integer.toString(teachers),
        Integer.toString(headcount),
        fee == null ? "" : fee.stripTrailingZeros().toPlainString(),
        exam == null ? "" : exam,
        note == null ? "" : note);
  }

  public String level() {
    return level;
  }

  public String majorCode() {
    return majorCode;
  }

  public String majorName() {
    return majorName;
  }

  public int enrolled() {
    return enrolled;
  }

  public int teachers() {
    return teachers;
  }

  public int headcount() {
    return headcount;
  }

  public @Nullable BigDecimal fee() {
    return fee;
  }

  public @Nullable String exam() {
    return exam;
  }

  public @Nullable String note() {
    return note;
  }
}
