package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/**
 * A rate of past years is high enough: of those who sat enough passed, of those planned enough were
 * examined. Compared exactly, year by year or with the years added up; a notice without a figure
 * only gets the figures shown.
 */
final class RateReachesTheThreshold implements Rule<RateReachesTheThreshold.Facts> {

  private static final List<String> FIGURES =
      List.of("planned", "registered", "sat", "passed", "completed", "issued");

  private final String name;
  private final String title;
  private final String part;
  private final String whole;
  private final String nobody;

  private RateReachesTheThreshold(
      String name, String title, String part, String whole, String nobody) {
    this.name = name;
    this.title = title;
    this.part = part;
    this.whole = whole;
    this.nobody = nobody;
  }

  static RateReachesTheThreshold passing() {
    return new RateReachesTheThreshold("pass_rate", "通过率", "passed", "sat", "NO_EXAMINEE");
  }

  static RateReachesTheThreshold completing() {
    return new RateReachesTheThreshold(
        "completion_rate", "完成率", "completed", "planned", "NOTHING_PLANNED");
  }

  static RateReachesTheThreshold issuing() {
    return new RateReachesTheThreshold(
        "issue_rate", "发证率", "issued", "completed", "NOTHING_COMPLETED");
  }

  /** Figures of one year by name; the year is null when not told, which means one that counts. */
  record Year(@Nullable Integer year, Map<String, Integer> figures) {}

  record Facts(String schoolType, List<Year> years, @Nullable Integer applyYear) {}

  private record Rate(@Nullable String subject, Share share) {}

  @Override
  public String name() {
    return name;
  }

  @Override
  public Facts read(Input input) {
    var years =
        input.has("years")
            ? input.rows("years").stream().map(row -> year(row, "year")).toList()
            : List.of(year(input, "exam_year"));
    return new Facts(
        input.text("school_type"), years, input.optionalCount("apply_year").orElse(null));
  }

  private Year year(Input input, String yearName) {
    var figures = new LinkedHashMap<String, Integer>();
    FIGURES.forEach(
        figure -> input.optionalCount(figure).ifPresent(count -> figures.put(figure, count)));
    input.optionalCount("filed").ifPresent(count -> figures.putIfAbsent("planned", count));
    figures.computeIfAbsent(part, input::count);
    if (List.of("planned", "registered", "sat", "completed").stream()
        .noneMatch(figure -> !figure.equals(part) && figures.containsKey(figure))) {
      input.count(whole);
    }
    if (part.equals("passed") && figures.containsKey("sat")) {
      noMore(figures.getOrDefault("passed", 0), figures.getOrDefault("sat", 0));
    }
    return new Year(input.optionalCount(yearName).orElse(null), figures);
  }

  private static void noMore(int passed, int sat) {
    if (passed > sat) {
      throw new InvalidInput("INVALID_NUMBER", "通过 %d 人多于实考 %d 人，请更正后再试。".formatted(passed, sat));
    }
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings = all(policy, facts);
    return findings.isEmpty()
        ? FindingBuilder.silent(name, policy)
        : FindingBuilder.gravest(findings);
  }

  /** Whether the notice says anything about this rate, and the year has the figures for it. */
  boolean isKnown(Policy policy, Year year) {
    return year.figures().containsKey(part)
        && year.figures().containsKey(denominator(terms(policy)));
  }

  /** The notice compares with figures that nobody has loaded: neither low nor high. */
  List<Finding> notOnRecord(Policy policy) {
    return terms(policy).thresholds().stream()
        .filter(row -> row.number().isPresent())
        .map(
            row ->
                FindingBuilder.of(row)
                    .say(
                        Verdict.NA,
                        "FIGURES_NOT_LOADED",
                        null,
                        "没有载入往年计算%s所需的人数，暂不能按{clause}校验，请省级办公室补录后复核。".formatted(title)))
        .toList();
  }

  List<Finding> all(Policy policy, Facts facts) {
    var terms = terms(policy);
    var rows = terms.thresholds(facts.schoolType());
    if (rows.isEmpty() || facts.years().isEmpty()) {
      return List.of();
    }
    var counting =
        facts.years().stream()
            .filter(year -> terms.countsIn(facts.applyYear(), year.year()))
            .toList();
    if (counting.isEmpty()) {
      return List.of(
          figures(rows.get(0), rate(terms, facts.years().get(0)).share())
              .pass("该年度的%s不影响本次申报（{clause}）。".formatted(title)));
    }
    var rates = counting.stream().map(year -> rate(terms, year)).toList();
    var judged = terms.addsYearsUp() ? List.of(pooled(rates)) : rates;
    var findings = new ArrayList<Finding>();
    judged.forEach(rate -> rows.forEach(row -> findings.add(judge(terms, row, rate))));
    return findings;
  }

  private Finding judge(RateTerms terms, Limit row, Rate rate) {
    var share = rate.share();
    int least = terms.least();
    if (!share.isDefined()) {
      return FindingBuilder.of(row)
          .subject(rate.subject())
          .say(
              Verdict.NA,
              nobody,
              null,
              name.equals("pass_rate")
                  ? "无人实考，通过率没有定义（{clause}），请按考核完成情况处理。"
                  : "没有可计算%s的人数（{clause}），请人工认定。".formatted(title));
    }
    if (share.whole() < least) {
      return figures(row, share)
          .subject(rate.subject())
          .say(
              Verdict.NA,
              "TOO_FEW_TO_JUDGE",
              null,
              "仅 %d 人，不足 %d 人，不按%s判定（{clause}），请人工认定。".formatted(share.whole(), least, title));
    }
    return compare(terms, row, rate);
  }

  private Finding compare(RateTerms terms, Limit row, Rate rate) {
    var share = rate.share();
    var threshold = row.number().orElse(null);
    var conclusion = figures(row, share).subject(rate.subject());
    if (threshold == null) {
      return share.part() == share.whole()
          ? conclusion.pass("%s为%s（{clause}）。".formatted(title, share))
          : conclusion.broken(
              row, "%s为%s，文件要求从严控制而未定数值（{clause}），请论证后合理确定规模。".formatted(title, share));
    }
    var percent = FindingBuilder.plain(threshold.movePointRight(2)) + "%";
    boolean equalIsLow = terms.equalIsLow();
    boolean low = equalIsLow ? share.isAtMost(threshold) : share.isBelow(threshold);
    conclusion.limit(percent);
    if (!low) {
      return conclusion.pass(
          "%s为%s，%s%s（{clause}）。".formatted(title, share, equalIsLow ? "高于" : "不低于", percent));
    }
    return conclusion.broken(
        row,
        "%s为%s，%s%s（{clause}），%s请先整改提高%s。"
            .formatted(
                title,
                share,
                equalIsLow ? "不高于" : "低于",
                percent,
                row.effect() == Verdict.RESTRICT ? "限制下一年度申报，" : "",
                title));
  }

  private FindingBuilder figures(Limit row, Share rate) {
    return FindingBuilder.of(row)
        .actual(rate.percent() + "%")
        .detail("display_rate", rate.percent());
  }

  private Rate rate(RateTerms terms, Year year) {
    var figure = denominator(terms);
    var whole = year.figures().get(figure);
    if (whole == null) {
      throw new InvalidInput("INVALID_NUMBER", "缺少数值“%s”，请填写后再试。".formatted(figure));
    }
    return new Rate(
        year.year() == null ? null : year.year() + "年考核",
        new Share(year.figures().getOrDefault(part, 0), whole));
  }

  private static Rate pooled(List<Rate> rates) {
    var subjects = rates.stream().map(Rate::subject).filter(s -> s != null).sorted().toList();
    return new Rate(
        subjects.isEmpty() ? null : String.join("、", subjects) + "合计",
        new Share(
            rates.stream().mapToLong(rate -> rate.share().part()).sum(),
            rates.stream().mapToLong(rate -> rate.share().whole()).sum()));
  }

  private String denominator(RateTerms terms) {
    return terms.denominator().orElse(whole);
  }

  private RateTerms terms(Policy policy) {
    return new RateTerms(policy, name);
  }
}
