package org.onex.filing;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 从上年复制: last year's filings of the same term as drafts, where none were begun. */
@Service
@Transactional
public class LastYear {

  private final Filings filings;
  private final Seasons seasons;
  private final SeasonQueries seasonQueries;
  private final Drafting drafting;

  LastYear(Filings filings, Seasons seasons, SeasonQueries seasonQueries, Drafting drafting) {
    this.filings = filings;
    this.seasons = seasons;
    this.seasonQueries = seasonQueries;
    this.drafting = drafting;
  }

  public List<DraftSaveResult> copy(Actor actor, String seasonId) {
    Season season = seasonQueries.season(seasonId);
    String schoolId = actor.institutionId();
    Set<String> begun =
        filings.findBySeasonIdAndSchoolIdOrderByNumber(seasonId, schoolId).stream()
            .map(Filing::certificateId)
            .collect(toSet());
    List<DraftContent> contents =
        seasons.findByPackAndYearOrderByTermDesc(season.pack(), season.year() - 1).stream()
            .filter(last -> last.term().equals(season.term()))
            .flatMap(
                last ->
                    filings.findBySeasonIdAndSchoolIdOrderByNumber(last.id(), schoolId).stream())
            .filter(filing -> !begun.contains(filing.certificateId()))
            .map(
                filing ->
                    new DraftContent(
                        schoolId, filing.certificateId(), filing.latest().lines(), null))
            .toList();
    if (contents.isEmpty()) {
      throw new Refusal(
          "NOTHING_TO_COPY",
          "%d年同一批次没有可复制的申报项目（或均已在本批次填报），请直接新增或导入工作簿。".formatted(season.year() - 1));
    }
    return drafting.saveAll(actor, seasonId, contents);
  }
}
