package org.onex.policy.rule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Basis;
import org.onex.policy.Check;
import org.onex.policy.FilingFacts;
import org.onex.policy.FilingFacts.ExamPart;
import org.onex.policy.FilingFacts.Line;
import org.onex.policy.FilingFacts.PastYear;
import org.onex.policy.Finding;
import org.onex.policy.FormContent;
import org.onex.policy.FormFacts;
import org.onex.policy.NoticeTime;
import org.onex.policy.Policy;
import org.onex.policy.Provision;
import org.onex.policy.Strength;
import org.onex.policy.Verdict;

/**
 * One filing before all rules: hands each rule its facts, and leaves out what the notice does not
 * speak of.
 */
final class FilingRules {

  private static final String LOADED = "CATALOGUE_NOT_LOADED";

  private static final List<String> LEVELS = List.of("初级", "中级", "高级");

  private final Policy policy;
  private final FilingFacts facts;
  private final List<Finding> findings = new ArrayList<>();

  FilingRules(Policy policy, FilingFacts facts) {
    this.policy = policy;
    this.facts = facts;
  }

  List<Finding> findings(Check check) {
    findings.clear();
    switch (check) {
      case ELIGIBILITY -> eligibility();
      case CATALOGUE -> catalogue();
      case MIN_HEADCOUNT -> minimum();
      case PLAN_ROWS -> lines();
      case PASS_RATE -> past();
      case COST_CAP -> costs();
      case DOCUMENTS -> documents();
      case APPROVAL -> approval();
      case ADVICE -> advice();
    }
    return findings.stream().filter(FilingRules::speaks).toList();
  }

  private static boolean speaks(Finding finding) {
    return finding.verdict() != Verdict.NA || !"POLICY_SILENT".equals(finding.code());
  }

  private <F> void ask(Rule<F> rule, F about) {
    findings.add(rule.judge(policy, about));
  }

  private <F> void ask(Rule<F> rule, F about, String subject) {
    findings.add(named(rule.judge(policy, about), subject));
  }

  private static Finding named(Finding finding, String subject) {
    return new Finding(
        finding.rule(),
        finding.verdict(),
        finding.code(),
        finding.strength(),
        finding.basis(),
        subject,
        finding.actual(),
        finding.limit(),
        finding.clause(),
        subject + "：" + finding.message(),
        finding.details());
  }

  private void eligibility() {
    var school = facts.school();
    var type = new SchoolTypeMayFile.Facts(school.type(), school.affiliation());
    var route = new SchoolTypeMayFile().judge(policy, type);
    findings.add(
        Optional.of(route)
            .filter(finding -> finding.verdict() != Verdict.NA)
            .orElseGet(() -> noRoute(school)));
    ask(new SchoolIsRegisteredOnThePlatform(), school.platformRegistered());
    conditions(school);
  }

  /** What a pilot school has to bring; a notice that names no condition asks for none. */
  private void conditions(FilingFacts.School school) {
    var rule = new TeamMeetsTheConditions();
    var named =
        policy.limits(rule.name()).stream()
            .filter(row -> row.concerns(school.type(), "", ""))
            .toList();
    var declared = facts.conditions();
    if (declared == null) {
      named.stream()
          .findFirst()
          .map(
              row ->
                  Conclusion.of(row)
                      .error("CONDITIONS_NOT_DECLARED", "尚未填写试点条件（{clause}），请在“试点条件”中填写后再提交。"))
          .ifPresent(findings::add);
      return;
    }
    findings.addAll(
        rule.all(
            policy,
            new TeamMeetsTheConditions.Facts(
                Optional.of(new Share(declared.doubleQualified(), declared.teachers())),
                Optional.of(new Share(declared.industryExperts(), declared.team())),
                Optional.of(declared.consecutiveYears()),
                Optional.of(declared.honour())),
            school.type()));
  }

  /** Nobody would receive it: a kind of school that no notice names is for the office to settle. */
  private Finding noRoute(FilingFacts.School school) {
    var provision = new Provision(policy.number(), Strength.MANDATORY, Basis.NOTICE);
    return Conclusion.of("route", provision)
        .actual(school.type())
        .block(
            "SCHOOL_TYPE_NOT_NAMED",
            "通知没有列明“%s”（%s）的审核路径（{clause}），暂不能提交，请报省级办公室认定。"
                .formatted(school.name(), school.type()));
  }

  private void catalogue() {
    var certificate = facts.certificate();
    ask(
        new CertificateIsInTheCatalogue(),
        new CertificateIsInTheCatalogue.Facts(certificate.name(), certificate.batch()));
    ask(new CertificateCameThroughSelection(), certificate.withdrawn());
    facts.lines().stream()
        .map(Line::level)
        .distinct()
        .forEach(
            level ->
                ask(new LevelExists(), new LevelExists.Facts(level, certificate.levels()), level));
  }

  private void minimum() {
    if (facts.lines().isEmpty()) {
      return;
    }
    var applied = Headcounts.of(facts.school().type(), facts.lines());
    ask(
        new HeadcountReachesTheMinimum(),
        new HeadcountReachesTheMinimum.Facts(applied, facts.certificate().minimum()));
    var last = facts.history().stream().filter(past -> past.year() == year() - 1).findFirst();
    ask(
        new HeadcountKeepsToTheQuota(),
        new HeadcountKeepsToTheQuota.Facts(
            applied, last.map(PastYear::planned), last.map(PastYear::completed)));
  }

  private int year() {
    return NoticeTime.dayOf(facts.at()).getYear();
  }

  private void lines() {
    if (facts.lines().isEmpty()) {
      findings.add(Conclusion.general("lines").error("NO_LINES", "没有填写申报明细，请至少填写一个等级、专业和人数。"));
    }
    ask(new MajorsStandOnSeparateRows(), facts.lines().stream().map(Line::majorCode).toList());
    ask(new CoursesSupportTheCertificate(), facts.within().courses().size());
    if (!policy.limits("one_pilot_per_major").isEmpty()) {
      facts.lines().stream()
          .collect(toMap(Line::majorCode, Line::majorName, (one, other) -> one, LinkedHashMap::new))
          .forEach(this::pilots);
    }
    for (var line : facts.lines()) {
      if (line.headcount() <= 0) {
        findings.add(
            Conclusion.general("lines")
                .subject(subject(line))
                .actual(line.headcount() + "人")
                .error("INVALID_NUMBER", "申报人数为 %d，须为正整数，请更正。".formatted(line.headcount())));
      }
      ask(
          new HeadcountFitsEnrolmentAndTeachers(),
          new HeadcountFitsEnrolmentAndTeachers.Facts(
              line.headcount(), line.enrolled(), line.teachers()),
          subject(line));
      if (!line.majorKnown()) {
        findings.add(
            Conclusion.general("major")
                .subject(subject(line))
                .actual(line.majorCode())
                .say(Verdict.WARN, "MAJOR_NOT_LOADED", null, "已载入的专业目录中没有该专业代码，目录并不完整，请核对代码。"));
      }
    }
  }

  private void pilots(String code, String name) {
    ask(
        new OnePilotPerMajor(),
        new OnePilotPerMajor.Facts(
            name.isBlank() ? code : name,
            facts.within().pilots().getOrDefault(code, Set.of()),
            facts.certificate().name()));
  }

  private void past() {
    rates(RateReachesTheThreshold.passing());
    rates(RateReachesTheThreshold.completing());
    rates(RateReachesTheThreshold.issuing());
    if (!facts.history().isEmpty()) {
      ask(new HistoryAdvisesRestraint(), facts.history());
    }
    facts.history().stream()
        .filter(past -> past.year() == year() - 1)
        .forEach(
            past ->
                ask(
                    new PlanIsCompletedInTime(),
                    new PlanIsCompletedInTime.Facts(past.planned(), past.completed(), null),
                    past.year() + "年计划"));
  }

  private void rates(RateReachesTheThreshold rule) {
    var known =
        facts.history().stream()
            .map(FilingRules::figures)
            .filter(year -> rule.isKnown(policy, year))
            .toList();
    var asked = new RateReachesTheThreshold.Facts(facts.school().type(), known, year());
    findings.addAll(
        known.isEmpty() && !facts.history().isEmpty()
            ? rule.notOnRecord(policy)
            : rule.all(policy, asked));
  }

  private static RateReachesTheThreshold.Year figures(PastYear past) {
    var figures = new LinkedHashMap<String, Integer>();
    figures.put("planned", past.planned());
    figures.put("completed", past.completed());
    figures.put("issued", past.issued());
    if (past.sat() != null) {
      figures.put("sat", past.sat());
    }
    if (past.passed() != null) {
      figures.put("passed", past.passed());
    }
    return new RateReachesTheThreshold.Year(past.year(), figures);
  }

  private void costs() {
    var certificate = facts.certificate();
    var own = facts.lines().stream().filter(l -> l.fee() != null || !l.exam().isEmpty()).toList();
    if (own.size() < facts.lines().size() || own.isEmpty()) {
      cost(certificate.publishedFee(), certificate.exam(), certificate.name());
    }
    own.forEach(
        line ->
            cost(
                line.fee() == null ? certificate.publishedFee() : line.fee(),
                line.exam().isEmpty() ? certificate.exam() : line.exam(),
                subject(line)));
    facts.lines().forEach(this::tabled);
    for (var line : own) {
      if (line.fee() != null && certificate.publishedFee() != null) {
        ask(
            new FeeIsThePublishedOne(),
            new FeeIsThePublishedOne.Facts(
                line.fee(), certificate.publishedFee(), Optional.empty()),
            subject(line));
      }
    }
  }

  private void tabled(Line line) {
    var certificate = facts.certificate();
    var fee = line.fee() == null ? certificate.publishedFee() : line.fee();
    if (fee != null) {
      var names = new HashSet<>(List.of(certificate.name(), certificate.id()));
      ask(
          new FeeStaysWithinTheTable(),
          new FeeStaysWithinTheTable.Facts(names, facts.school().type(), line.level(), fee),
          subject(line));
    }
  }

  private void cost(@Nullable BigDecimal fee, List<ExamPart> exam, String subject) {
    if (policy.costCaps().isEmpty()) {
      return;
    }
    if (fee == null || exam.isEmpty()) {
      findings.add(
          Conclusion.of("cost_cap", policy.costCaps().get(0).provision())
              .subject(subject)
              .say(
                  Verdict.NA,
                  LOADED,
                  null,
                  "目录未载入%s，暂不能校验费用上限（{clause}），请省级办公室补录目录后复核。"
                      .formatted(fee == null ? "收费标准" : "考核形式")));
      return;
    }
    var levels = facts.lines().stream().map(Line::level).distinct().toList();
    ask(
        new FeeStaysUnderTheCap(),
        new FeeStaysUnderTheCap.Facts(
            exam, false, fee, facts.school().type(), levels.size() == 1 ? levels.get(0) : ""),
        subject);
  }

  private void documents() {
    findings.addAll(
        new RequiredDocumentsAreThere()
            .all(
                policy,
                new RequiredDocumentsAreThere.Facts(
                    List.copyOf(facts.documents()), Map.of(), List.of(), Optional.empty())));
    forms();
  }

  /** A report that is reused is not written again; everything else is filled in each year. */
  private void forms() {
    var reuse = facts.forms().reuse();
    for (var form : policy.formNames()) {
      if (reuse == null || !form.equals(FormFacts.REPORT)) {
        var content = facts.forms().contents().getOrDefault(form, FormContent.EMPTY);
        findings.addAll(new FormsAreFilledIn(policy).judge(form, content));
        bases(form, content);
        experts(form, content);
      }
    }
    if (reuse != null) {
      reuse(reuse);
    }
  }

  private void bases(String form, FormContent content) {
    if (hasTable(form, PlanFormIsWellFilled.BASES)) {
      ask(
          new PlanFormIsWellFilled(),
          new PlanFormIsWellFilled.Facts(
              Optional.of(content.rows(PlanFormIsWellFilled.BASES).size()), List.of()));
    }
  }

  private void experts(String form, FormContent content) {
    if (hasTable(form, ExpertsSignedTheArgument.EXPERTS)) {
      ask(
          new ExpertsSignedTheArgument(),
          new ExpertsSignedTheArgument.Facts(
              content.rows(ExpertsSignedTheArgument.EXPERTS).size(), content.field("opinion")));
    }
  }

  private boolean hasTable(String form, String table) {
    return policy.form(form).stream().anyMatch(row -> row.table().equals(table));
  }

  private void reuse(FormFacts.Reuse reuse) {
    var majors = facts.lines().stream().map(Line::majorCode).collect(toSet());
    var level =
        facts.lines().stream()
            .map(Line::level)
            .max(Comparator.comparingInt(LEVELS::indexOf))
            .orElse("");
    ask(
        new OldReportMayBeReused(),
        new OldReportMayBeReused.Facts(
            reuse.pilotedBefore(),
            reuse.majorsBefore(),
            majors,
            reuse.declaredChange(),
            reuse.levelBefore(),
            level));
  }

  private void approval() {
    var steps =
        facts.principalMeetingOn() == null ? Set.<String>of() : Set.of(SchoolHasApproved.MEETING);
    ask(
        new SchoolHasApproved(),
        new SchoolHasApproved.Facts(
            "annual_filing", steps, Set.of(SchoolHasApproved.Kind.MEETING)));
    var agreed = facts.within().agreed();
    if (agreed != null) {
      ask(
          new SchoolHasApproved(),
          new SchoolHasApproved.Facts("filing", agreed, Set.of(SchoolHasApproved.Kind.STEP)));
    }
    if (!policy.forms().isEmpty()) {
      ask(
          new SchoolHasApproved(),
          new SchoolHasApproved.Facts(
              "filing", facts.forms().signed(), Set.of(SchoolHasApproved.Kind.SIGNATURE)));
    }
  }

  private void advice() {
    facts.lines().stream()
        .map(Line::level)
        .distinct()
        .forEach(level -> ask(new HigherLevelsAreEncouraged(), level));
    ask(new StudentChoosesFreely(), facts.documents().contains("student_choice"));
    ask(new PlanOfTheYearMayGrow(), Optional.ofNullable(facts.otherPlan()));
  }

  private static String subject(Line line) {
    return line.level()
        + " · "
        + (line.majorName().isBlank() ? line.majorCode() : line.majorName());
  }
}
