package org.onex.notice.rules;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.notice.AdjustmentFacts;
import org.onex.notice.BudgetFacts;
import org.onex.notice.Check;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** All rules by name: the table of contents of the regulation. */
public final class Rules {

  private static final Map<String, Rule<?>> ALL =
      table(
          new WindowIsOpen(),
          new DateIsReal(),
          new FilingFindsAChannel(),
          new SchoolTypeMayFile(),
          new NoStageIsSkipped(),
          new EveryStageActsInItsWindow(),
          new SummaryComesInTime(),
          new SchoolIsRegisteredOnThePlatform(),
          new CertificateIsInTheCatalogue(),
          new CertificateCameThroughSelection(),
          new GradeExists(),
          new HigherGradesAreEncouraged(),
          new HeadcountReachesTheMinimum(),
          new HeadcountKeepsToTheQuota(),
          new HeadcountFitsEnrolmentAndTeachers(),
          new OnePilotPerMajor(),
          new CoursesSupportTheCertificate(),
          RateReachesTheThreshold.passing(),
          RateReachesTheThreshold.completing(),
          RateReachesTheThreshold.issuing(),
          new HistoryAdvisesRestraint(),
          new FeeStaysUnderTheCap(),
          new FeeStaysWithinTheTable(),
          new FeeIsThePublishedOne(),
          new BudgetCountsPersonTimes(),
          new FundsServeThePilot(),
          new StudentsAreNotCharged(),
          new StudentChoosesFreely(),
          new PlanOfTheYearMayGrow(),
          new ApprovedPlanStaysAsItIs(),
          new PlanIsCompletedInTime(),
          new OldReportMayBeReused(),
          new RequiredDocumentsAreThere(),
          new PlanFormIsWellFilled(),
          new ExpertsSignedTheArgument(),
          new ReportsAreNotMissed(),
          new MonthlyReportIsDue(),
          new NoGroundForCancelling(),
          new InspectionIsFollowedUp(),
          new ExpertIsEligible(),
          new SchoolNamesEnoughExperts(),
          new CategoryHasOneLead(),
          new MailSubjectIsAsPrescribed(),
          new TeamMeetsTheConditions(),
          new SchoolHasApproved());

  private Rules() {}

  public static Set<String> names() {
    return ALL.keySet();
  }

  public static Finding evaluate(Policy policy, String name, Map<String, ?> input) {
    var rule = ALL.get(name);
    if (rule == null) {
      return FindingBuilder.unanswered(
          name, policy, "UNKNOWN_RULE", "没有名为“" + name + "”的规则，请核对规则名称。");
    }
    try {
      return rule.answer(policy, new Input(input));
    } catch (ArithmeticException beyondAnyFigure) {
      return FindingBuilder.general(name).error("INVALID_NUMBER", "数值过大，无法计算，请更正后再试。");
    } catch (InvalidInput invalid) {
      return FindingBuilder.general(name)
          .error(invalid.code(), java.util.Objects.requireNonNull(invalid.getMessage()));
    }
  }

  public static List<Finding> filing(Policy policy, FilingFacts facts, EnumSet<Check> checks) {
    return checks.stream()
        .flatMap(check -> FilingRules.findings(policy, facts, check).stream())
        .toList();
  }

  public static List<Finding> adjustment(Policy policy, AdjustmentFacts facts) {
    return new ApprovedPlanStaysAsItIs().all(policy, facts);
  }

  public static List<Finding> budget(Policy policy, BudgetFacts facts) {
    return new FundsServeThePilot().all(policy, facts);
  }

  private static Map<String, Rule<?>> table(Rule<?>... rules) {
    var table = new LinkedHashMap<String, Rule<?>>();
    for (var rule : rules) {
      table.put(rule.name(), rule);
    }
    return java.util.Collections.unmodifiableMap(table);
  }
}
