package org.onex.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onex.directory.Institutions;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.pack.PackArchive;
import org.onex.pack.PackLibrary;
import org.onex.pack.PackSource;
import org.onex.season.Season;
import org.onex.season.SeasonRules;
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
  private final Institutions institutions;
  private volatile Drafts last = new Drafts("", Map.of(), Map.of());

  TriedRules(PackArchive packs, SeasonRules rules, Institutions institutions) {
    this.packs = packs;
    this.rules = rules;
    this.institutions = institutions;
  }

  /**
   * What a rehearsal tries.
   *
   * @param layers packs of schools that are tried, by id of the school
   * @param policies by the pack that a school is judged by, or the version of its own layer
   */
  private record Drafts(
      String rehearsalId, Map<String, String> layers, Map<String, Policy> policies) {}

  DraftComparison compare(Rehearsal rehearsal, Season season, FilingFacts facts, Judge judge) {
    Optional<String> own = rules.ownLayer(season, facts.school().id());
    Policy before = packs.policy(own.orElse(rehearsal.beforeVersion()));
    Drafts drafts = drafts(rehearsal);
    Optional<String> tried = Optional.ofNullable(drafts.layers().get(facts.school().id()));
    Policy after =
        drafts
            .policies()
            .computeIfAbsent(
                tried.or(() -> own).orElse(ALL_SCHOOLS),
                layer ->
                    tried
                        .map(pack -> policy(rehearsal.texts(), pack))
                        .orElseGet(() -> read(rehearsal, layer)));
    return DraftComparison.of(judge.findings(before, facts), judge.findings(after, facts));
  }

  private Drafts drafts(Rehearsal rehearsal) {
    Drafts known = last;
    if (!known.rehearsalId().equals(rehearsal.id())) {
      known = new Drafts(rehearsal.id(), layers(rehearsal), new ConcurrentHashMap<>());
      last = known;
    }
    return known;
  }

  /** A school may try its first rules, too: the season then has no layer of it yet. */
  private Map<String, String> layers(Rehearsal rehearsal) {
    Map<String, String> layers = new HashMap<>();
    for (PackSource text : rehearsal.texts()) {
      text.school()
          .flatMap(institutions::findByCode)
          .ifPresent(school -> layers.put(school.id(), text.pack()));
    }
    return layers;
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
    return policy(texts, pack);
  }

  private static Policy policy(List<PackSource> texts, String pack) {
    return new PackLibrary(texts)
        .policy(pack)
        .orElseThrow(() -> new IllegalStateException("An accepted draft is broken"));
  }

  /** Which findings count. */
  interface Judge {

    Judge EVERYTHING = PolicyEvaluator::judge;

    List<Finding> findings(Policy policy, FilingFacts facts);
  }
}
