package org.onex.season;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.directory.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seasons with their openings, read in sets. */
@Service
@Transactional(readOnly = true)
public class SeasonQueries {

  private final Seasons seasons;
  private final Grants grants;

  SeasonQueries(Seasons seasons, Grants grants) {
    this.seasons = seasons;
    this.grants = grants;
  }

  public Season season(String id) {
    return seasons
        .findById(id)
        .orElseThrow(() -> new Refusal("SEASON_NOT_FOUND", "没有找到申报批次“" + id + "”，请核对批次编号。"));
  }

  public EffectiveWindows openings(String seasonId) {
    return new EffectiveWindows(
        season(seasonId),
        grants.findBySeasonIdInAndConfirmationConfirmedAtNotNull(List.of(seasonId)));
  }

  public Map<String, EffectiveWindows> openings(Collection<String> seasonIds) {
    Map<String, List<Grant>> bySeason =
        grants.findBySeasonIdInAndConfirmationConfirmedAtNotNull(seasonIds).stream()
            .collect(Collectors.groupingBy(Grant::seasonId));
    return seasons.findAllById(seasonIds).stream()
        .map(s -> new EffectiveWindows(s, bySeason.getOrDefault(s.id(), List.of())))
        .collect(Collectors.toMap(o -> o.season().id(), Function.identity()));
  }
}
