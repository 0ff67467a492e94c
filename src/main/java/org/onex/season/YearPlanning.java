package org.onex.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onex.directory.Refusal;
import org.onex.notice.Policy;
import org.onex.notice.WindowRow;
import org.onex.notice.WorkCalendar;
import org.onex.pack.Packs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts the seasons of a year from the last notice and binds them to the new one. */
@Service
@Transactional
public class YearPlanning {

  private final Seasons seasons;
  private final Packs packs;
  private final WorkingDays workingDays;

  YearPlanning(Seasons seasons, Packs packs, WorkingDays workingDays) {
    this.seasons = seasons;
    this.packs = packs;
    this.workingDays = workingDays;
  }

  /**
   * Drafts every season of the pack for a year, with the dates of the last notice moved to it; what
   * exists already is left.
   */
  public List<Season> draft(String pack, int year, String provinceId) {
    String version = packs.currentVersion(pack);
    Policy policy = packs.policy(version);
    return policy.seasons().stream()
        .map(
            term ->
                seasons
                    .findById(pack + "-" + year + "-" + term)
                    .orElseGet(
                        () ->
                            seasons.save(
                                Season.draft(
                                        pack,
                                        year,
                                        term,
                                        policy.seasonTitle(year, term),
                                        provinceId,
                                        version,
                                        windows(policy, term, year))
                                    .layered(packs.schoolLayers(pack)))))
        .toList();
  }

  /**
   * Binds a year's drafted seasons to its notice.
   *
   * @param windows confirmed windows by season id; a season that is not named keeps its draft
   */
  public void confirm(
      String pack,
      int year,
      String noticeNumber,
      LocalDate noticeDate,
      Map<String, List<Window>> windows) {
    if (noticeNumber.isBlank()) {
      throw new Refusal("NOTICE_NUMBER_MISSING", "请填写年度通知的文号后再确认时间安排。");
    }
    for (Season season : seasons.findByPackAndYearOrderByTermDesc(pack, year)) {
      season.confirm(
          noticeNumber.strip(), noticeDate, windows.getOrDefault(season.id(), season.windows()));
    }
  }

  /**
   * A season's windows as far as they can be told. One that waits for the days off of a year is
   * left out, so that nothing opens by a guess: it comes in when the year is published, or the
   * office writes its dates when it confirms the year.
   */
  List<Window> windows(Policy policy, String term, int year) {
    WorkCalendar days = workingDays.calendar();
    return policy.windows().stream()
        .filter(row -> row.season().equals(term))
        .map(row -> row.in(year).on(days))
        .filter(row -> !row.awaitsDaysOff())
        .map(YearPlanning::window)
        .toList();
  }

  /** Drafts take in the windows that waited for a year's days off. */
  @EventListener
  public void settle(HolidayYearPublished published) {
    for (Season season : seasons.findByState(SeasonState.DRAFT)) {
      Policy policy = packs.policy(season.policyVersion());
      List<Window> told = windows(policy, season.term(), season.year());
      if (told.size() > season.windows().size()) {
        season.redate(told);
      }
    }
  }

  private static Window window(WindowRow row) {
    return new Window(row.level(), row.start(), row.end());
  }
}
