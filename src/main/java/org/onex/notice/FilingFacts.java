package org.onex.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may know about one filing, gathered in one place so that rules stay pure.
 *
 * @param documents kinds of the documents that are attached, as the packs name them
 * @param forms what the official forms say
 * @param principalMeetingOn date of the 校长办公会 of this school and year; null when none is recorded
 * @param history figures of the same certificate at this school in past years
 * @param otherPlan headcount already approved for this certificate in another season of the year;
 *     null when there is none
 * @param conditions what the school declares of itself for this certificate; null when it has not
 * @param within what the school says and settles for itself
 * @param year of the season: the year before it is last year, whenever the filing is judged
 */
public record FilingFacts(
    School school,
    Certificate certificate,
    List<Line> lines,
    Set<String> documents,
    FormFacts forms,
    @Nullable LocalDate principalMeetingOn,
    List<PastYear> history,
    @Nullable OtherPlan otherPlan,
    @Nullable Conditions conditions,
    Within within,
    int year) {

  /**
   * Lines that one filing may have: three levels of eighty majors. More is a slip, and no page,
   * form or workbook of a filing should have to bear it.
   */
  public static final int MOST_LINES = 240;

  /** In place of a number of students or teachers that was never filed. */
  public static final int NOT_FILED = -1;

  public FilingFacts {
    lines = List.copyOf(lines);
    documents = Set.copyOf(documents);
    history = List.copyOf(history);
  }

  /** A filing under a notice that prints no forms, of a school that settles nothing within. */
  public FilingFacts(
      School school,
      Certificate certificate,
      List<Line> lines,
      Set<String> documents,
      @Nullable LocalDate principalMeetingOn,
      List<PastYear> history,
      @Nullable OtherPlan otherPlan,
      @Nullable Conditions conditions,
      int year) {
    this(
        school,
        certificate,
        lines,
        documents,
        FormFacts.NONE,
        principalMeetingOn,
        history,
        otherPlan,
        conditions,
        Within.NOTHING,
        year);
  }

  /**
   * The places of the plan, each once: lines of one level and major are added up, so that no figure
   * becomes smaller by being split. Students and teachers of a major are the same people on each.
   */
  public List<Line> places() {
    return List.copyOf(
        lines.stream()
            .collect(
                Collectors.toMap(
                    Line::place, Function.identity(), Line::together, LinkedHashMap::new))
            .values());
  }

  public int headcount() {
    return lines.stream().mapToInt(Line::headcount).sum();
  }

  /** The same filing, were its plan another one. */
  public FilingFacts with(List<Line> otherLines) {
    return new FilingFacts(
        school,
        certificate,
        otherLines,
        documents,
        forms,
        principalMeetingOn,
        history,
        otherPlan,
        conditions,
        within,
        year);
  }

  /** Levels that are filed for, each once. */
  public List<String> levels() {
    return lines.stream().map(Line::level).distinct().toList();
  }

  /**
   * What the school says and settles for itself.
   *
   * @param pilots names of the certificates that other filings on their way or approved this year
   *     train, by code of the major
   * @param courses courses that carry the contents of the certificate
   * @param agreed posts that have agreed; null while the school has not come to the end of it
   */
  public record Within(
      Map<String, Set<String>> pilots, List<String> courses, @Nullable Set<String> agreed) {

    public static final Within NOTHING = new Within(Map.of(), List.of(), null);

    public Within {
      pilots = Map.copyOf(pilots);
      courses = List.copyOf(courses);
      agreed = agreed == null ? null : Set.copyOf(agreed);
    }
  }

  /** The school that files; type and affiliation as the packs' routes name them. */
  public record School(
      String id, String name, String type, String affiliation, boolean platformRegistered) {}

  /**
   * The certificate as the catalogue has it.
   *
   * @param batch null when the catalogue does not list the certificate
   * @param minimum own minimum of people per exam; null when not loaded
   * @param publishedFee 元/人次; null when not loaded
   * @param levels levels offered; empty when not loaded
   * @param withdrawn a cancelled 职业资格证书, or one not chosen through the selection channel
   */
  public record Certificate(
      String id,
      String name,
      @Nullable Integer batch,
      @Nullable Integer minimum,
      @Nullable BigDecimal publishedFee,
      Set<String> levels,
      List<ExamPart> exam,
      boolean withdrawn) {

    public Certificate {
      levels = Set.copyOf(levels);
      exam = List.copyOf(exam);
    }
  }

  /** A part of the exam: form (paper, computer, practical_general, practical_special), weight. */
  public record ExamPart(String form, BigDecimal score) {}

  /**
   * One level × one major.
   *
   * @param majorKnown false when the (incomplete) list of majors lacks the code
   * @param fee declared fee, 元/人次; null when the catalogue's is taken
   * @param exam declared exam; empty when the catalogue's is taken
   */
  public record Line(
      String level,
      String majorCode,
      String majorName,
      boolean majorKnown,
      int enrolled,
      int teachers,
      int headcount,
      @Nullable BigDecimal fee,
      List<ExamPart> exam) {

    public Line {
      exam = List.copyOf(exam);
    }

    /** What makes two lines the same place in the plan. */
    public String place() {
      return level + "×" + majorCode;
    }

    private Line together(Line other) {
      return new Line(
          level,
          majorCode,
          majorName,
          majorKnown,
          Math.max(enrolled, other.enrolled),
          Math.max(teachers, other.teachers),
          Math.toIntExact(Math.min(Integer.MAX_VALUE, (long) headcount + other.headcount)),
          fee,
          exam);
    }

    /** As findings name it. */
    public String title() {
      return level + " · " + (majorName.isBlank() ? majorCode : majorName);
    }
  }

  /** 考核规模, 完成 and 发证 of one past year; passed and sat are null where not reported. */
  public record PastYear(
      int year,
      int planned,
      int completed,
      @Nullable Integer sat,
      @Nullable Integer passed,
      int issued) {}

  /**
   * Whether the school can carry the pilot, as it declares.
   *
   * @param consecutiveYears years in which the matching major has enrolled without a break
   * @param doubleQualified those of the teachers who are 双师型
   * @param industryExperts those of the whole team who come from trade and industry
   * @param honour how the school is distinguished; empty for not at all
   */
  public record Conditions(
      int consecutiveYears,
      int teachers,
      int doubleQualified,
      int team,
      int industryExperts,
      String honour) {}

  /** The plan of the same certificate from another season of the same year. */
  public record OtherPlan(String seasonTitle, String planNumber, int headcount) {}
}
