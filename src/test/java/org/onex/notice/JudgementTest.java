package org.onex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.notice.ShippedPacks.ANHUI;
import static org.onex.notice.ShippedPacks.GUANGDONG;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onex.notice.FilingFacts.Certificate;
import org.onex.notice.FilingFacts.ExamPart;
import org.onex.notice.FilingFacts.Line;
import org.onex.notice.FilingFacts.OtherPlan;
import org.onex.notice.FilingFacts.PastYear;
import org.onex.notice.FilingFacts.School;
import org.onex.pack.PackFolder;
import org.onex.pack.PackLibrary;

/** A whole filing before all rules of a real notice. */
class JudgementTest {

  private static final Policy MADE_UP =
      new PackLibrary(
              Stream.of("processes", "src/test/resources/policy/packs")
                  .flatMap(folder -> PackFolder.sources(Path.of(folder)).stream())
                  .toList())
          .policyWithId("YUH-2027")
          .orElseThrow();
  private static final Policy BINHAI =
      new PackLibrary(
              Stream.of("processes", "docs/examples")
                  .flatMap(folder -> PackFolder.sources(Path.of(folder)).stream())
                  .toList())
          .policyWithId("BH-2027")
          .orElseThrow();
  private static final Policy PER_LEVEL = perLevel(15);
  private static final School SCHOOL = school("secondary", true);
  private static final Certificate CERTIFICATE = certificate(1, 30, "290");

  @Test
  void a_filing_in_order_passes_everywhere_and_only_advice_remains() {
    var findings = PolicyEvaluator.judge(ANHUI, facts(SCHOOL, CERTIFICATE, List.of(line(33))));
    assertThat(findings)
        .filteredOn(finding -> finding.verdict() != Verdict.PASS)
        .extracting(Finding::verdict, Finding::rule)
        .containsOnly(
            org.assertj.core.groups.Tuple.tuple(Verdict.WARN, "student_choice"),
            org.assertj.core.groups.Tuple.tuple(Verdict.ROUTE, "route"));
    assertThat(findings)
        .extracting(Finding::rule)
        .contains(
            "registered",
            "catalogue",
            "level",
            "min_headcount",
            "form1",
            "cost_cap",
            "documents",
            "internal_approval");
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    var facts =
        new FilingFacts(
            school("secondary", false),
            certificate(5, 30, "290"),
            List.of(
                new Line(
                    "特级",
                    "510201、510203",
                    "计算机应用技术",
                    false,
                    20,
                    0,
                    29,
                    new BigDecimal("301"),
                    List.of())),
            Set.of(),
            null,
            List.of(),
            null,
            null,
            2024);
    assertThat(PolicyEvaluator.judge(ANHUI, facts))
        .extracting(Finding::code)
        .contains(
            "NOT_REGISTERED",
            "NOT_IN_CATALOGUE",
            "LEVEL_UNKNOWN",
            "BELOW_CERT_MIN",
            "MAJORS_MUST_BE_SEPARATE",
            "EXCEEDS_ENROLMENT",
            "MAJOR_NOT_LOADED",
            "FEE_OVER_CAP",
            "FEE_NE_PUBLISHED",
            "ONE_FORM_PER_CERT",
            "PRINCIPAL_MEETING_MISSING");
  }

  @Test
  void every_sentence_shows_figure_limit_and_clause() {
    var finding =
        PolicyEvaluator.judge(
                ANHUI, facts(SCHOOL, CERTIFICATE, List.of(line(29))), Check.MIN_HEADCOUNT)
            .get(0);
    assertThat(finding.actual()).isEqualTo("29人");
    assertThat(finding.limit()).isEqualTo("30人");
    assertThat(finding.message())
        .isEqualTo("申报 29 人，少于最低 30 人（皖教秘职成〔2024〕22号 二），请增加到 30 人以上，或放弃申报该证书。");
    assertThat(finding.blocksSubmission()).isTrue();
  }

  @Test
  void lines_of_one_certificate_are_counted_together() {
    var findings =
        PolicyEvaluator.judge(
            ANHUI, facts(SCHOOL, CERTIFICATE, List.of(line(18), line(15))), Check.MIN_HEADCOUNT);
    assertThat(findings).extracting(Finding::verdict).containsExactly(Verdict.PASS);
  }

  @Test
  void equal_lines_are_refused_and_the_limits_are_judged_over_their_sum() {
    var row = new Line("中级", "510203", "软件技术", true, 300, 9, 300, null, List.of());
    var findings =
        PolicyEvaluator.judge(
            ANHUI, facts(SCHOOL, CERTIFICATE, List.of(row, row, row)), Check.PLAN_ROWS);
    assertThat(findings)
        .filteredOn(finding -> "EQUAL_LINES".equals(finding.code()))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.blocksSubmission()).isTrue();
              assertThat(finding.message()).isEqualTo("中级 · 软件技术：同一等级、同一专业填了 3 行，合计 900 人，请合并为一行。");
            });
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("headcount_vs_enrolment"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("EXCEEDS_ENROLMENT");
              assertThat(finding.actual()).isEqualTo("900人");
              assertThat(finding.limit()).isEqualTo("300人");
            });
  }

  @Test
  void students_of_a_major_are_not_counted_anew_at_every_level() {
    var lower = new Line("初级", "510203", "软件技术", true, 300, 9, 200, null, List.of());
    var middle = new Line("中级", "510203", "软件技术", true, 300, 9, 200, null, List.of());
    assertThat(
            PolicyEvaluator.judge(
                ANHUI, facts(SCHOOL, CERTIFICATE, List.of(lower, middle)), Check.PLAN_ROWS))
        .filteredOn(finding -> "EXCEEDS_ENROLMENT".equals(finding.code()))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message()).startsWith("软件技术（初级、中级合计）：申报 400 人，多于本专业在校生 300 人"));
  }

  @Test
  void a_filing_has_a_bounded_number_of_lines() {
    var lines =
        IntStream.rangeClosed(1, FilingFacts.MOST_LINES + 1)
            .mapToObj(
                i ->
                    new Line(
                        "中级", "51%04d".formatted(i), "专业" + i, true, 200, 9, 60, null, List.of()))
            .toList();
    assertThat(PolicyEvaluator.judge(ANHUI, facts(SCHOOL, CERTIFICATE, lines), Check.PLAN_ROWS))
        .filteredOn(Finding::blocksSubmission)
        .extracting(Finding::message)
        .containsExactly("申报明细共 241 行，超过一个申报项目 240 行的上限，请按等级、专业合并后再提交。");
  }

  @Test
  void a_minimum_of_each_level_shows_the_figure_that_was_compared() {
    var enough = List.of(ofLevel("中级", 25), ofLevel("高级", 40));
    assertThat(minimum(PER_LEVEL, enough))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.actual()).isEqualTo("25人");
              assertThat(finding.limit()).isEqualTo("15人");
              assertThat(finding.message())
                  .isEqualTo("2 项分别核对，人数最少的中级申报 25 人，不少于最低 15 人（测试〔2027〕1号 一）。");
            });
  }

  @Test
  void every_level_that_falls_short_is_named_with_its_own_figure() {
    var few = List.of(ofLevel("初级", 40), ofLevel("中级", 10), ofLevel("高级", 14));
    assertThat(minimum(PER_LEVEL, few))
        .extracting(Finding::subject, Finding::actual, Finding::limit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("中级", "10人", "15人"),
            org.assertj.core.groups.Tuple.tuple("高级", "14人", "15人"));
  }

  @Test
  void who_never_filed_has_not_completed_nothing() {
    var facts =
        new FilingFacts(
            school("college", true),
            CERTIFICATE,
            List.of(line(60)),
            Set.of(),
            null,
            List.of(new PastYear(2026, 0, 0, null, null, 0)),
            null,
            null,
            2027);
    assertThat(PolicyEvaluator.judge(MADE_UP, facts, Check.MIN_HEADCOUNT))
        .filteredOn(finding -> finding.rule().equals("quota"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.NA);
              assertThat(finding.code()).isEqualTo("POLICY_SILENT");
              assertThat(finding.message()).contains("文件未规定首年申报的人数上限", "人工认定");
            });
  }

  @Test
  void a_refused_adjustment_says_figure_limit_clause_and_remedy() {
    assertThat(adjusted("60", "19", "2027-05-01T09:00:00+08:00", 0))
        .isEqualTo(
            "不能将人数规模由60调整为19：该明细由批准的 60 人调整为 19 人，超过该明细批准人数的 10%"
                + "（滨教职成〔2027〕5号 四(一)），请使该明细调整后在 54 至 66 人之间；"
                + "此为原则性要求，确有特殊情况的，请填写情况说明，由有权单位书面同意。");
    assertThat(adjusted("60", "58", "2027-11-01T09:00:00+08:00", 0))
        .contains("调整须在 2027-10-31 前（含当日）提出，现为 2027-11-01", "请在下一申报批次另行申报");
    assertThat(adjusted("60", "58", "2027-05-01T09:00:00+08:00", 2))
        .contains("已调整 2 次，最多调整 2 次", "四(一)", "请在下一申报批次另行申报");
  }

  @Test
  void a_percentage_is_taken_of_what_its_row_names() {
    var asked =
        new AdjustmentFacts(
            "approved",
            "headcount",
            "20",
            "30",
            Map.of(
                AdjustmentBase.LINE, new AdjustmentFacts.Total(20, 30),
                AdjustmentBase.PLAN, new AdjustmentFacts.Total(100, 110),
                AdjustmentBase.CERTIFICATE, new AdjustmentFacts.Total(90, 100)),
            0,
            null,
            Set.of());
    assertThat(tenPercentOf(AdjustmentBase.PLAN).breaches(asked)).isEmpty();
    assertThat(tenPercentOf(AdjustmentBase.LINE).breaches(asked))
        .singleElement()
        .satisfies(
            breach -> {
              assertThat(breach.message()).isEqualTo("该明细由批准的 20 人调整为 30 人，超过该明细批准人数的 10%");
              assertThat(breach.remedy()).isEqualTo("请使该明细调整后在 18 至 22 人之间");
            });
    assertThat(tenPercentOf(null).breaches(asked))
        .isEqualTo(tenPercentOf(AdjustmentBase.LINE).breaches(asked));
    assertThat(tenPercentOf(AdjustmentBase.CERTIFICATE).breaches(asked))
        .singleElement()
        .satisfies(
            breach ->
                assertThat(breach.message())
                    .isEqualTo("本校该证书本年度各计划合计由批准的 90 人调整为 100 人，超过本校该证书本年度批准的总人数的 10%"));
  }

  private static AdjustmentConditions tenPercentOf(@Nullable AdjustmentBase base) {
    return new AdjustmentConditions(BigDecimal.TEN, base, null, null);
  }

  private static Policy perLevel(int minimum) {
    var row =
        new Limit(
            "test",
            "min_headcount",
            Set.of(),
            Set.of(),
            Set.of(),
            "CERT_LEVEL",
            List.of(String.valueOf(minimum)),
            Verdict.BLOCK,
            "LEVEL_BELOW_MIN",
            MergeStrategy.STACKS,
            new Provision("测试〔2027〕1号 一", Strength.MANDATORY, Basis.NOTICE));
    return new Policy(
        Policy.ANY.notice(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(row),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Policy.ANY.parameters());
  }

  private static String adjusted(String from, String to, String at, int before) {
    var asked =
        new AdjustmentFacts(
            "approved",
            "headcount",
            from,
            to,
            Map.of(),
            before,
            OffsetDateTime.parse(at).toInstant(),
            Set.of());
    return PolicyEvaluator.judge(BINHAI, asked).get(0).message();
  }

  private static List<Finding> minimum(Policy policy, List<Line> lines) {
    return PolicyEvaluator.judge(policy, facts(SCHOOL, CERTIFICATE, lines), Check.MIN_HEADCOUNT)
        .stream()
        .filter(finding -> finding.rule().equals("min_headcount"))
        .toList();
  }

  private static Line ofLevel(String level, int people) {
    return new Line(level, "510203", "软件技术", true, 300, 9, people, null, List.of());
  }

  @Test
  void a_catalogue_that_is_not_loaded_neither_passes_nor_blocks() {
    var findings =
        PolicyEvaluator.judge(
            ANHUI,
            facts(SCHOOL, certificate(null, null, null), List.of(line(33))),
            Check.CATALOGUE,
            Check.MIN_HEADCOUNT,
            Check.COST_CAP);
    assertThat(findings)
        .filteredOn(finding -> "CATALOGUE_NOT_LOADED".equals(finding.code()))
        .extracting(Finding::rule)
        .containsExactly("catalogue", "min_headcount", "cost_cap");
    assertThat(findings).noneMatch(Finding::blocksSubmission);
  }

  @Test
  void a_fee_over_the_cap_can_be_explained() {
    var facts = facts(SCHOOL, certificate(1, 30, "301"), List.of(line(33)));
    assertThat(PolicyEvaluator.judge(ANHUI, facts, Check.COST_CAP))
        .singleElement()
        .returns("FEE_OVER_CAP", Finding::code)
        .returns(true, Finding::needsExplanation)
        .returns(false, Finding::blocksSubmission)
        .extracting(Finding::message)
        .asString()
        .contains("301 元/人次", "300 元/人次", "情况说明");
  }

  @Test
  void a_poor_history_is_shown_as_advice_without_any_threshold() {
    var facts =
        new FilingFacts(
            SCHOOL,
            CERTIFICATE,
            List.of(line(33)),
            Set.of("application_form"),
            LocalDate.of(2024, 3, 1),
            List.of(new PastYear(2023, 100, 60, 60, 30, 30)),
            new OtherPlan("2024年春季申报", "AH2024-0001", 40),
            null,
            2024);
    var findings = PolicyEvaluator.judge(ANHUI, facts, Check.PASS_RATE, Check.ADVICE);
    assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.WARN);
    assertThat(findings)
        .extracting(Finding::code)
        .contains("LOW_ISSUE_RATE_REVIEW", "LOW_COMPLETION_REVIEW", "ALREADY_PLANNED");
    assertThat(findings).extracting(Finding::message).anyMatch(m -> m.contains("完成60人（60.00%）"));
  }

  @Test
  void a_notice_that_nobody_has_seen_is_enforced_by_its_rows_alone() {
    var past =
        List.of(new PastYear(2023, 100, 60, 60, 30, 30), new PastYear(2022, 100, 59, 60, 30, 30));
    var facts =
        facts(
            SCHOOL,
            CERTIFICATE,
            List.of(
                new Line("高级", "520201", "护理", true, 120, 6, 11, null, List.of()),
                new Line("初级", "510201", "计算机应用技术", true, 120, 6, 60, null, List.of())),
            past);
    assertThat(PolicyEvaluator.judge(MADE_UP, facts, Check.MIN_HEADCOUNT, Check.PASS_RATE))
        .extracting(Finding::code)
        .as("15 of one category, at most 110 % of 60, a rate by those who registered, two years")
        .containsExactly(
            "MAJOR_BELOW_MIN",
            "LEVEL_BELOW_MIN",
            "OVER_LAST_COMPLETED",
            "FIGURES_NOT_LOADED",
            null,
            "COMPLETION_LOW",
            "ISSUE_LOW",
            "COMPLETED_TOO_FEW");
  }

  @Test
  void a_kind_of_school_without_a_route_cannot_be_received() {
    var facts = facts(school("kindergarten", true), CERTIFICATE, List.of(line(33)));
    assertThat(PolicyEvaluator.judge(ANHUI, facts, Check.ELIGIBILITY))
        .extracting(Finding::code)
        .contains("SCHOOL_TYPE_NOT_NAMED");
  }

  @Test
  void what_a_notice_does_not_speak_of_is_not_listed() {
    var facts = facts(SCHOOL, CERTIFICATE, List.of(line(3)));
    assertThat(PolicyEvaluator.judge(GUANGDONG, facts))
        .extracting(Finding::code)
        .doesNotContain("POLICY_SILENT");
    assertThat(PolicyEvaluator.judge(GUANGDONG, facts, Check.MIN_HEADCOUNT, Check.COST_CAP))
        .isEmpty();
  }

  private static FilingFacts facts(School school, Certificate certificate, List<Line> lines) {
    return facts(school, certificate, lines, List.of());
  }

  private static FilingFacts facts(
      School school, Certificate certificate, List<Line> lines, List<PastYear> history) {
    return new FilingFacts(
        school,
        certificate,
        lines,
        Set.of("application_form"),
        LocalDate.of(2024, 3, 1),
        history,
        null,
        null,
        2024);
  }

  private static School school(String type, boolean registered) {
    return new School("s1", "某某职业学校", type, "municipal", registered);
  }

  private static Certificate certificate(
      @Nullable Integer batch, @Nullable Integer minimum, @Nullable String fee) {
    return new Certificate(
        "c1",
        "示例证书",
        batch,
        minimum,
        fee == null ? null : new BigDecimal(fee),
        Set.of("初级", "中级"),
        List.of(new ExamPart("computer", BigDecimal.valueOf(100))),
        false);
  }

  private static Line line(int headcount) {
    return new Line("中级", "510201", "计算机应用技术", true, 120, 6, headcount, null, List.of());
  }
}
