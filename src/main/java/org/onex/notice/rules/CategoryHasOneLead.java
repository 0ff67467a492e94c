package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** One lead institution for each category of majors, and the strongest schools run for one. */
final class CategoryHasOneLead implements Rule<CategoryHasOneLead.Facts> {

  record Facts(
      String category,
      Optional<Integer> existing,
      boolean doubleHigh,
      Optional<Integer> reported) {}

  @Override
  public String name() {
    return "lead_school";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.text("category"),
        input.optionalCount("existing_leads"),
        input.flag("double_high"),
        input.optionalCount("reported_categories"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings = new ArrayList<Finding>();
    facts.existing().ifPresent(existing -> taken(policy, facts, existing, findings));
    facts
        .reported()
        .filter(reported -> facts.doubleHigh())
        .ifPresent(reported -> reported(policy, reported, findings));
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  private void taken(Policy policy, Facts facts, int existing, List<Finding> findings) {
    for (var row : policy.limits(name(), "PER_CATEGORY")) {
      int most = row.number().orElseThrow().intValueExact();
      var conclusion =
          FindingBuilder.of(row).subject(facts.category()).actual(existing + "所").limit(most + "所");
      findings.add(
          existing < most
              ? conclusion.pass("该专业大类尚可确定牵头院校（{clause}）。")
              : conclusion.broken(
                  row, "该专业大类已有牵头院校 %d 所，限 %d 所（{clause}）。".formatted(existing, most)));
    }
  }

  private void reported(Policy policy, int reported, List<Finding> findings) {
    for (var row : policy.limits(name(), "DOUBLE_HIGH_REPORTS")) {
      int least = row.number().orElseThrow().intValueExact();
      var conclusion = FindingBuilder.of(row).actual(reported + "类").limit(least + "类");
      findings.add(
          reported >= least
              ? conclusion.pass("“双高”院校已申报牵头 %d 个专业大类（{clause}）。".formatted(reported))
              : conclusion.broken(row, "“双高”院校应至少选择 %d 个专业大类申报牵头（{clause}），请补报。".formatted(least)));
    }
  }
}
