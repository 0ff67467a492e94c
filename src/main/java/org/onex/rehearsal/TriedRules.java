package org.onex.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonRules;
import org.onex.pack.PackArchive;
import org.onex.pack.PackLibrary;
import org.onex.pack.PackSource;
import org.onex.policy.FilingFacts;
import org.onex.policy.Finding;
import org.onex.policy.Judgement;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/**
 * The two sides of a rehearsal, a school's own layer on top of each; the drafts of the last one
 * stay read, since its portions follow soon.
 */
@Component
class TriedRules {

  private static final String ALL_SCHOOLS = "";

  private final PackArchive packs;
  private final SeasonRules rules;
  private volatile Drafts last = new Drafts("", Map.of());

  TriedRules(PackArchive packs, SeasonRules rules) {
    this.packs = packs;
    this.rules = rules;
  }

  /**
   * What a rehearsal tries.
   *
   * @param policies by version of the school's own layer
   */
  private record Drafts(String rehearsalId, Map<String, Policy> policies) {}

  Comparison compare(Rehearsal rehearsal, Season season, FilingFacts facts, Judge judge) {
    Optional<String> own = rules.ownLayer(season, facts.school().id());
    Policy before = packs.policy(own.orElse(rehearsal.beforeVersion()));
    Policy after =
        drafts(rehearsal)
            .policies()
            .computeIfAbsent(own.orElse(ALL_SCHOOLS), layer -> read(rehearsal, layer));
    return Comparison.of(judge.findings(before, facts), judge.findings(after, facts));
  }

  private Drafts drafts(Rehearsal rehearsal) {
    Drafts known = last;
    if (!known.rehearsalId().equals(rehearsal.id())) {
      known = new Drafts(rehearsal.id(), new ConcurrentHashMap<>());
      last = known;
    }
    return known;
  }

  private Policy read(Rehearsal rehearsal, String layer) {
    List<PackSource> texts = new ArrayList<>(rehearsal.texts());
    String pack = rehearsal.pack();
    if (!layer.equals(ALL_SCHOOLS)) {
      PackSource own = packs.source(layer);
      pack = own.pack();
      if (texts.stream().noneMatch(text -> text.pack().equals(own.pack()))) {
        texts.add(own);
      }
    }
    return new PackLibrary(texts)
        .policy(pack)
        .orElseThrow(() -> new IllegalStateException("An accepted draft is broken"));
  }

  /** Which findings count. */
  interface Judge {

    Judge EVERYTHING = Judgement::judge;

    List<Finding> findings(Policy policy, FilingFacts facts);
  }
}
