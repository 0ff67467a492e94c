package org.onex.web.page;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.onex.season.Window;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which seasons one may look at, and which a page opens with. */
@Component
@Transactional(readOnly = true)
public class SeasonChoice {

  private final Seasons seasons;
  private final Institutions institutions;
  private final Clock clock;

  SeasonChoice(Seasons seasons, Institutions institutions, Clock clock) {
    this.seasons = seasons;
    this.institutions = institutions;
    this.clock = clock;
  }

  /** Those of one's province, the newest first. */
  public List<Season> of(Actor actor) {
    String province = institutions.findById(actor.institutionId()).orElseThrow().provinceId();
    return ofProvince(province);
  }

  /** Those with dates that schools file in, to choose from. */
  public List<Season> confirmed(Actor actor) {
    return of(actor).stream().filter(Season::isConfirmed).filter(Season::takesFilings).toList();
  }

  public List<Season> ofProvince(String province) {
    return seasons.findByProvinceIdOrderByYearDescIdDesc(province);
  }

  public Season one(Actor actor, String id) {
    return of(actor).stream()
        .filter(season -> season.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal("SEASON_NOT_FOUND", "没有找到申报批次“" + id + "”，请核对批次编号。"));
  }

  /**
   * The one asked for; else of those that something is open in the one that ends first, the one
   * that opens next, the newest.
   */
  public Optional<Season> chosen(Actor actor, @Nullable String id) {
    if (id != null && !id.isBlank()) {
      return Optional.of(one(actor, id));
    }
    List<Season> all = confirmed(actor);
    Instant now = clock.instant();
    return all.stream()
        .filter(season -> season.windows().stream().anyMatch(window -> window.contains(now)))
        .min(Comparator.comparing(this::end))
        .or(() -> all.stream().filter(s -> !over(s, now)).min(Comparator.comparing(this::end)))
        .or(() -> all.stream().findFirst());
  }

  /** The chosen season where a page has no meaning without one. */
  public Season required(Actor actor, @Nullable String id) {
    return chosen(actor, id)
        .orElseThrow(() -> new Refusal("NO_SEASON", "目前没有已确认时间安排的申报批次，省级办公室确认后列出。"));
  }

  private boolean over(Season season, Instant now) {
    return !end(season).isAfter(now);
  }

  private Instant end(Season season) {
    return season.windows().stream()
        .map(Window::closesAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
