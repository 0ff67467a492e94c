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
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.season.Season;
import org.onex.season.SeasonRules;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Which certificates the majors of a school train, where its rules set a number. */
@Component
class MajorQuota {

  private static final String RULE = "one_pilot_per_major";

  private final MajorSlotRepository repository;
  private final SeasonRules rules;
  private final Institutions schools;

  MajorQuota(MajorSlotRepository repository, SeasonRules rules, Institutions schools) {
    this.repository = repository;
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
    List<MajorSlot> held =
        repository.held(limited.stream().map(Filing::schoolId).collect(toSet()), season.year());
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
    List<MajorSlot> held = others(season, filing);
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
  private List<MajorSlot> others(Season season, Filing filing) {
    repository.giveUp(filing.schoolId(), season.year(), filing.number());
    return repository.held(Set.of(filing.schoolId()), season.year()).stream()
        .filter(place -> !isOf(filing, place))
        .toList();
  }

  private void hold(Season season, Filing filing, Set<String> majors, List<MajorSlot> others) {
    List<MajorSlot> own = repository.findByFilingNumber(filing.number());
    repository.deleteAll(own.stream().filter(p -> !majors.contains(p.majorCode())).toList());
    Set<String> wanted = new TreeSet<>(majors);
    own.forEach(place -> wanted.remove(place.majorCode()));
    try {
      wanted.forEach(
          major ->
              repository.save(
                  new MajorSlot(filing, season.year(), major, freeSlot(others, major))));
      repository.flush();
    } catch (DataIntegrityViolationException overtaken) {
      throw new Refusal(
          "MAJOR_TAKEN_MEANWHILE",
          "同一专业刚由本校另一申报项目提交，申报项目 %s 未提交，请刷新后再试。".formatted(filing.number()));
    }
  }

  private static int freeSlot(List<MajorSlot> others, String major) {
    Set<Integer> taken =
        others.stream()
            .filter(place -> place.majorCode().equals(major))
            .map(MajorSlot::slot)
            .collect(toSet());
    int slot = 0;
    while (taken.contains(slot)) {
      slot++;
    }
    return slot;
  }

  private static boolean isOf(Filing filing, MajorSlot place) {
    return place.filingNumber().equals(filing.number());
  }

  private static Set<String> certificates(List<MajorSlot> held, String major) {
    return held.stream()
        .filter(place -> place.majorCode().equals(major))
        .map(MajorSlot::certificateId)
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private boolean isLimited(Season season, Filing filing) {
    return !rules.of(season, filing.schoolId()).limits(RULE).isEmpty();
  }
}
