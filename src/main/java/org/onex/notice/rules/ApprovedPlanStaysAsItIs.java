package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.notice.AdjustmentBase;
import org.onex.notice.AdjustmentFacts;
import org.onex.notice.AdjustmentTerm;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;

/**
 * What is approved changes only as the notice allows: some changes are not accepted, some need
 * consents and papers first, and where the notice is silent a person decides.
 */
final class ApprovedPlanStaysAsItIs implements Rule<AdjustmentFacts> {

  /** Facts that the vectors name after the act, not after the paper. */
  private static final Map<String, String> ACTS =
      Map.of("mailed", "mail", "filed_to_province", "province_filing");

  @Override
  public String name() {
    return "adjustment";
  }

  @Override
  public AdjustmentFacts read(Input input) {
    var given = new LinkedHashSet<String>();
    for (var name : input.values().keySet()) {
      if (input.optionalText(name).filter("true"::equals).isPresent()) {
        given.add(ACTS.getOrDefault(name, name));
      }
    }
    String field = input.text("field");
    boolean counted = field.equals("headcount");
    return new AdjustmentFacts(
        input.text("state"),
        field,
        counted ? whole(input, "from") : input.optionalText("from").orElse(null),
        counted ? whole(input, "to") : input.optionalText("to").orElse(null),
        totals(input),
        input.optionalCount("adjusted_times").orElse(0),
        input.optionalInstant("at").orElse(null),
        given);
  }

  /** Of each base the number that was approved and the one that would be. */
  private static Map<AdjustmentBase, AdjustmentFacts.Total> totals(Input input) {
    var totals = new EnumMap<AdjustmentBase, AdjustmentFacts.Total>(AdjustmentBase.class);
    total(input, "approved", "to").ifPresent(total -> totals.put(AdjustmentBase.LINE, total));
    total(input, "plan_approved", "plan_to")
        .ifPresent(total -> totals.put(AdjustmentBase.PLAN, total));
    total(input, "cert_approved", "cert_to")
        .ifPresent(total -> totals.put(AdjustmentBase.CERTIFICATE, total));
    return totals;
  }

  private static Optional<AdjustmentFacts.Total> total(Input input, String approved, String to) {
    return input
        .optionalCount(approved)
        .flatMap(
            first -> input.optionalCount(to).map(after -> new AdjustmentFacts.Total(first, after)));
  }

  /** A number that is not there was not in the plan, or shall not be in it any more. */
  private static @Nullable String whole(Input input, String name) {
    return input.values().containsKey(name) && !input.has(name)
        ? null
        : String.valueOf(input.count(name));
  }

  @Override
  public Finding judge(Policy policy, AdjustmentFacts facts) {
    return FindingBuilder.gravest(all(policy, facts));
  }

  List<Finding> all(Policy policy, AdjustmentFacts facts) {
    if (Objects.equals(facts.from(), facts.to())) {
      return List.of(
          FindingBuilder.general(name()).say(Verdict.PASS, "NO_CHANGE", null, "调整前后相同，没有变化。"));
    }
    if (!facts.state().equals("approved")) {
      return List.of(FindingBuilder.general(name()).pass("尚未审批通过，可直接修改后提交，不属于调整。"));
    }
    String direction = direction(facts);
    var terms =
        policy.adjustments().stream()
            .filter(term -> term.subject().equals(facts.subject()))
            .filter(term -> term.direction().equals(direction))
            .toList();
    if (terms.isEmpty()) {
      return List.of(silent(policy));
    }
    return terms.stream()
        .map(AdjustmentTerm::pack)
        .distinct()
        .map(pack -> terms.stream().filter(term -> term.pack().equals(pack)).toList())
        .flatMap(rows -> graded(rows, facts).stream())
        .toList();
  }

  /**
   * Rows of one notice are tried in their order: the first whose bounds are kept decides. Where
   * that one refuses, the bounds that were passed before it are the reason.
   */
  private List<Finding> graded(List<AdjustmentTerm> rows, AdjustmentFacts facts) {
    var passed = new ArrayList<AdjustmentTerm>();
    for (var term : rows) {
      if (term.conditions().breaches(facts).isEmpty()) {
        return term.outcome() == AdjustmentTerm.Outcome.NOT_ACCEPTED && !passed.isEmpty()
            ? passed.stream().flatMap(row -> beyond(row, term, facts)).toList()
            : judge(term, facts);
      }
      passed.add(term);
    }
    var last = rows.get(rows.size() - 1);
    return beyond(last, last, facts).toList();
  }

  /**
   * Each bound that is not kept: figure, limit, clause, remedy.
   *
   * @param refusing the row that gives the refusal its code and strength
   */
  private Stream<Finding> beyond(
      AdjustmentTerm bounded, AdjustmentTerm refusing, AdjustmentFacts facts) {
    return bounded.conditions().breaches(facts).stream()
        .map(
            breach ->
                FindingBuilder.of(name(), refusing.provision())
                    .actual(breach.actual())
                    .limit(breach.limit())
                    .detail("bound", breach.code())
                    .block(
                        refusing.code() == null ? breach.code() : refusing.code(),
                        "不能将%s由%s调整为%s：%s（%s），%s。"
                            .formatted(
                                subject(facts),
                                from(facts),
                                to(facts),
                                breach.message(),
                                bounded.provision().clause(),
                                breach.remedy())));
  }

  private Finding silent(Policy policy) {
    var finding = FindingBuilder.silent(name(), policy);
    return FindingBuilder.of(
            name(),
            new org.onex.notice.Provision(finding.clause(), Strength.ENCOURAGED, finding.basis()))
        .detail("fallback", "school_measure_or_province_contact")
        .say(finding.verdict(), finding.code(), null, finding.message());
  }

  private List<Finding> judge(AdjustmentTerm term, AdjustmentFacts facts) {
    return switch (term.outcome()) {
      case NOT_ACCEPTED ->
          List.of(
              figures(term, facts)
                  .block(
                      term.code(),
                      "审批通过后%s不接受%s由%s调整为%s（{clause}）%s。"
                          .formatted(
                              term.provision().strength() == Strength.PRINCIPLE
                                  ? Strength.PRINCIPLE.label()
                                  : "",
                              subject(facts),
                              from(facts),
                              to(facts),
                              term.provision().strength() == Strength.PRINCIPLE
                                  ? ""
                                  : "，请按批准的内容执行，确需变化的请在下一申报批次申报")));
      case NEXT_WINDOW ->
          List.of(
              figures(term, facts)
                  .block(
                      term.code(),
                      "增加的%s未申报过，不能作为调整办理（{clause}），请在下一申报批次另行申报。".formatted(subject(facts))));
      case REGISTERED, FILED_FOR_RECORD, SELF -> papers(term, facts);
    };
  }

  private List<Finding> papers(AdjustmentTerm term, AdjustmentFacts facts) {
    var missing = new ArrayList<Finding>();
    Stream.concat(term.consents().stream(), term.documents().stream())
        .filter(need -> !facts.given().contains(need))
        .forEach(
            need ->
                missing.add(
                    figures(term, facts)
                        .block(
                            need.toUpperCase(Locale.ROOT) + "_MISSING",
                            "办理%s调整还缺少：%s（{clause}），补齐后方可办理。"
                                .formatted(subject(facts), AdjustmentTerm.titleOf(need)))));
    return missing.isEmpty()
        ? List.of(
            figures(term, facts)
                .detail("outcome", term.outcome().name())
                .pass(
                    "%s由%s调整为%s的手续齐全（{clause}），%s。"
                        .formatted(subject(facts), from(facts), to(facts), term.outcome().label())))
        : missing;
  }

  private FindingBuilder figures(AdjustmentTerm term, AdjustmentFacts facts) {
    return FindingBuilder.of(name(), term.provision()).actual(from(facts) + " → " + to(facts));
  }

  private static String subject(AdjustmentFacts facts) {
    return AdjustmentTerm.subjectTitle(facts.subject());
  }

  private static String from(AdjustmentFacts facts) {
    return facts.from() == null ? "无" : facts.from();
  }

  private static String to(AdjustmentFacts facts) {
    return facts.to() == null ? "无" : facts.to();
  }

  private static String direction(AdjustmentFacts facts) {
    if (facts.from() == null) {
      return "ADD";
    }
    if (facts.to() == null) {
      return "REMOVE";
    }
    if (!facts.subject().equals("headcount")) {
      return "CHANGE";
    }
    return Integer.parseInt(facts.to()) > Integer.parseInt(facts.from()) ? "INCREASE" : "DECREASE";
  }
}
