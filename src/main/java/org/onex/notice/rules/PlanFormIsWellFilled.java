package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** The filing form keeps to its own notes: how many bases, and one major per row. */
final class PlanFormIsWellFilled implements Rule<PlanFormIsWellFilled.Facts> {

  static final String BASES = "off_campus_bases";

  private final MajorsStandOnSeparateRows separateRows = new MajorsStandOnSeparateRows();

  record Facts(Optional<Integer> bases, List<String> majors) {}

  @Override
  public String name() {
    return "form1";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.optionalCount(BASES), separateRows.read(input));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings = new ArrayList<Finding>();
    facts.bases().ifPresent(bases -> bases(policy, bases, findings));
    if (!facts.majors().isEmpty()) {
      findings.add(separateRows.judge(policy, facts.majors()));
    }
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  private void bases(Policy policy, int bases, List<Finding> findings) {
    for (var row : policy.limits(name(), "OFF_CAMPUS_BASES")) {
      int most = row.number().orElseThrow().intValueExact();
      var conclusion =
          FindingBuilder.of(row).actual(bases + "个").limit(most + "个").detail("max", most);
      findings.add(
          bases <= most
              ? conclusion.pass("校外实训基地 %d 个，不超过 %d 个（{clause}）。".formatted(bases, most))
              : conclusion.broken(
                  row, "校外实训基地填了 %d 个，限 %d 个（{clause}），请删减。".formatted(bases, most)));
    }
  }
}
