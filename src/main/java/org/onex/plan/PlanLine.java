package org.onex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onex.filing.FilingLine;

/** Approved headcount of one level × one major. */
@Embeddable
public class PlanLine {

  @Column(name = "level_name", nullable = false)
  private String level;

  @Column(nullable = false)
  private String majorCode;

  @Column(nullable = false)
  private String majorName;

  @Column(nullable = false)
  private int headcount;

  @SuppressWarnings("NullAway.Init")
  protected PlanLine() {}

  public PlanLine(String level, String majorCode, String majorName, int headcount) {
    this.level = level;
    this.majorCode = majorCode;
    this.majorName = majorName;
    this.headcount = headcount;
  }

  private static PlanLine of(FilingLine line) {
    return new PlanLine(line.level(), line.majorCode(), line.majorName(), line.headcount());
  }

  static List<PlanLine> approved(Collection<FilingLine> lines) {
    return List.copyOf(byKey(lines.stream().map(PlanLine::of).toList()).values());
  }

  /** Lines of one level and major are one place, whose figures are added up. */
  static Map<String, PlanLine> byKey(Collection<PlanLine> lines) {
    Map<String, PlanLine> places = new LinkedHashMap<>();
    lines.forEach(line -> places.merge(line.key(), line, PlanLine::together));
    return places;
  }

  private PlanLine together(PlanLine other) {
    return new PlanLine(level, majorCode, majorName, Math.addExact(headcount, other.headcount));
  }

  /** What makes two lines the same place in the plan. */
  public String key() {
    return level + "×" + majorCode;
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

  public int headcount() {
    return headcount;
  }
}
