package org.onex.season;

import java.util.Optional;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.springframework.stereotype.Component;

/**
 * The rules of a season: the notice's for everyone, and for a school with rules of its own the
 * whole stack. Dates, levels and routes are the notice's alone; whatever asks about one school's
 * filing, plan or papers asks here.
 */
@Component
public class SeasonRules {

  private final Packs packs;
  private final Institutions institutions;

  SeasonRules(Packs packs, Institutions institutions) {
    this.packs = packs;
    this.institutions = institutions;
  }

  /** The rules that all schools have in common. */
  public Policy of(Season season) {
    return packs.policy(season.policyVersion());
  }

  /** Whether a finding comes from what the school says for itself, and not from the notice. */
  public boolean isOfSchool(Season season, String schoolId, Finding finding) {
    Policy own = of(season, schoolId);
    return !own.id().equals(of(season).id()) && finding.clause().startsWith(own.number() + " ");
  }

  public Policy of(Season season, String schoolId) {
    return ownLayer(season, schoolId).map(packs::policy).orElseGet(() -> of(season));
  }

  /** Version of the rules that a school has of its own in this season. */
  public Optional<String> ownLayer(Season season, String schoolId) {
    var layers = season.schoolRules();
    return layers.isEmpty()
        ? Optional.empty()
        : institutions.findById(schoolId).map(Institution::code).map(layers::get);
  }
}
