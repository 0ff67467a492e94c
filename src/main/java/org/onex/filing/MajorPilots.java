package org.onex.filing;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonRules;
import org.onex.organization.Institutions;
import org.onex.organization.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Which certificates the majors of a school train, where its rules set a number. */
@Component
class MajorPilots {

  private static final String RULE = "one_pilot_per_major";

  private final PilotPlaces places;
  private final SeasonRules rules;
  private final Institutions schools;

  MajorPilots(PilotPlaces places, SeasonRules rules, Institutions schools) {
    this.places = places;
    this.rules = rules;
    this.schools = schools;
  }

  /**
   * @return certificates of other filings by code of the major, by number of the filing; filings
   *     whose rules set no number are absent
   */
  Map<String, Map<String, Set<String>>> of(Season season, Collection<Filing> filings) {
    List<Filing> limited = filings.stream().filter(filing -> isLimited(season, filing)).toList();
    if (limited.isEmpty()) {
      return Map.of();
    }
    List<MajorPilot> held =
        places.held(limited.stream().map(Filing::schoolId).collect(toSet()), season.year());
    Map<String, Map<String, Set<String>>> pilots = new HashMap<>();
    for (Filing filing : limited) {
      Map<String, Set<String>> byMajor = new HashMap<>();
      held.stream()
          .filter(place -> place.schoolId().equals(filing.schoolId()))
          .filter(place -> !place.filingNumber().equals(filing.number()))
          .forEach(
              place ->
                  byMajor
                      .computeIfAbsent(place.majorCode(), code -> new TreeSet<>())
                      .add(place.certificateId()));
      pilots.put(filing.number(), byMajor);
    }
    return pilots;
  }

  /**
   * Takes the places that a filing needs, in the transaction that submits it. It holds the school,
   * so that whoever comes next counts them.
   *
   * @return why they cannot be had without a reason
   */
  Optional<String> take(Season season, Filing filing) {
    if (!isLimited(season, filing)) {
      return Optional.empty();
    }
    schools.findLockedById(filing.schoolId());
    int allowed =
        rules.of(season, filing.schoolId()).limits(RULE).get(0).number().orElseThrow().intValue();
    List<MajorPilot> held = others(season, filing);
    String explanation = filing.latest().explanation();
    boolean explained = explanation != null && !explanation.isBlank();
    Set<FilingLine> majors = new LinkedHashSet<>(filing.latest().lines());
    for (FilingLine line : majors) {
      Set<String> others = certificates(held, line.majorCode());
      others.remove(filing.certificateId());
      if (others.size() >= allowed && !explained) {
        return Optional.of(
            "专业“%s”本年度已有 %d 个证书试点在办或获批，超过每个专业 %d 个的限额，请撤回其一或写明情况说明后再提交。"
                .formatted(line.majorName(), others.size(), allowed));
      }
    }
    hold(season, filing, majors.stream().map(FilingLine::majorCode).collect(toSet()), held);
    return Optional.empty();
  }

  /** Places of other filings on their way; those of filings that came to nothing are given up. */
  private List<MajorPilot> others(Season season, Filing filing) {
    places.giveUp(filing.schoolId(), season.year(), filing.number());
    return places.held(Set.of(filing.schoolId()), season.year()).stream()
        .filter(place -> !isOf(filing, place))
        .toList();
  }

  private void hold(Season season, Filing filing, Set<String> majors, List<MajorPilot> others) {
    List<MajorPilot> own = places.findByFilingNumber(filing.number());
    places.deleteAll(own.stream().filter(p -> !majors.contains(p.majorCode())).toList());
    Set<String> wanted = new TreeSet<>(majors);
    own.forEach(place -> wanted.remove(place.majorCode()));
    try {
      wanted.forEach(
          major ->
              places.save(new MajorPilot(filing, season.year(), major, freeSlot(others, major))));
      places.flush();
    } catch (DataIntegrityViolationException overtaken) {
      throw new Refusal(
          "MAJOR_TAKEN_MEANWHILE",
          "同一专业刚由本校另一申报项目提交，申报项目 %s 未提交，请刷新后再试。".formatted(filing.number()));
    }
  }

  private static int freeSlot(List<MajorPilot> others, String major) {
    Set<Integer> taken =
        others.stream()
            .filter(place -> place.majorCode().equals(major))
            .map(MajorPilot::slot)
            .collect(toSet());
    int slot = 0;
    while (taken.contains(slot)) {
      slot++;
    }
    return slot;
  }

  private static boolean isOf(Filing filing, MajorPilot place) {
    return place.filingNumber().equals(filing.number());
  }

  private static Set<String> certificates(List<MajorPilot> held, String major) {
    return held.stream()
        .filter(place -> place.majorCode().equals(major))
        .map(MajorPilot::certificateId)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private boolean isLimited(Season season, Filing filing) {
    return !rules.of(season, filing.schoolId()).limits(RULE).isEmpty();
  }
}
