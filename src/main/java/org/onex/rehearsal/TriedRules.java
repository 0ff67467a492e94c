package org.onex.rehearsal;

import java.util.List;
import org.onex.pack.PackLibrary;
import org.onex.pack.Packs;
import org.onex.policy.FilingFacts;
import org.onex.policy.Finding;
import org.onex.policy.Judgement;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/**
 * The two policies of a rehearsal; the last one tried stays read, since its portions follow soon.
 */
@Component
class TriedRules {

  private final Packs packs;
  private volatile Draft last = new Draft("", Policy.ANY);

  TriedRules(Packs packs) {
    this.packs = packs;
  }

  private record Draft(String rehearsalId, Policy policy) {}

  Comparison compare(Rehearsal rehearsal, FilingFacts facts, Judge judge) {
    return Comparison.of(
        judge.findings(packs.policy(rehearsal.beforeVersion()), facts),
        judge.findings(draft(rehearsal), facts));
  }

  private Policy draft(Rehearsal rehearsal) {
    Draft known = last;
    if (known.rehearsalId().equals(rehearsal.id())) {
      return known.policy();
    }
    Policy read =
        new PackLibrary(rehearsal.stack())
            .policy(rehearsal.pack())
            .orElseThrow(() -> new IllegalStateException("An accepted draft is broken"));
    last = new Draft(rehearsal.id(), read);
    return read;
  }

  /** Which findings count. */
  interface Judge {

    Judge EVERYTHING = Judgement::judge;

    List<Finding> findings(Policy policy, FilingFacts facts);
  }
}
