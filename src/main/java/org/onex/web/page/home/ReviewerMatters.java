package org.onex.web.page.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onex.calendar.Grant;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.collection.CollectionViews;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;
import org.onex.filing.MissingSchools;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.review.ReviewInbox;
import org.onex.web.page.season.SeasonView;
import org.springframework.stereotype.Component;

/** What waits for a reviewing unit in a season. */
@Component
class ReviewerMatters {

  private final FilingList filings;
  private final ReviewInbox pending;
  private final MissingSchools missing;
  private final SeasonBook seasons;
  private final CollectionViews collections;
  private final Clock clock;

  ReviewerMatters(
      FilingList filings,
      ReviewInbox pending,
      MissingSchools missing,
      SeasonBook seasons,
      CollectionViews collections,
      Clock clock) {
    this.filings = filings;
    this.pending = pending;
    this.missing = missing;
    this.seasons = seasons;
    this.collections = collections;
    this.clock = clock;
  }

  List<Matter> of(Actor actor, SeasonView view) {
    Season season = view.season();
    String bulk = "/review/bulk?season=" + season.id();
    List<FilingRow> waiting = pending.of(actor, season.id());
    List<Matter> matters = new ArrayList<>();
    Optional<Instant> end = ownEnd(view);
    boolean late = end.isPresent() && !clock.instant().isBefore(end.get());
    boolean collects = collections.collects(actor, season);
    matters.add(
        new Matter(
            late ? "逾期未审" : collects ? "待统一报送" : "待本单位审核",
            waiting.size() + " 项",
            late ? "本级审核时间已截止，请联系省级主管部门准予补审或退回" : collects ? "核对后生成汇总表，盖章一并报送" : "可在待办中逐项办理，或批量审核",
            late ? "/overdue?season=" + season.id() : bulk,
            waiting.isEmpty() ? "good" : late ? "bad" : "busy"));
    long asked = waiting.stream().filter(row -> row.takeBackAskedAt() != null).count();
    if (asked > 0) {
      matters.add(new Matter("学校申请撤回", asked + " 项", "如同意，请退回修改", bulk, "warn"));
    }
    int owing = missing.of(actor, season.id()).size();
    matters.add(
        new Matter(
            "尚未报齐的学校",
            owing + " 所",
            "未填报、草稿未提交或退回未补正",
            "/missing?season=" + season.id(),
            owing == 0 ? "good" : "warn"));
    if (actor.is(Role.PROVINCE_OFFICE)) {
      office(actor, season, matters);
    }
    return matters;
  }

  private void office(Actor actor, Season season, List<Matter> matters) {
    long open = seasons.openings(season.id()).grants().stream().filter(Grant::isOpenEnded).count();
    if (open > 0) {
      matters.add(
          new Matter(
              "办理时限待定",
              open + " 项",
              "放假调休安排尚未载入，公布后请系统管理员载入，时限随即确定",
              "/seasons/" + season.id(),
              "warn"));
    }
    long decided =
        filings
            .counts(actor, FilingFilter.ofSeason(season.id()))
            .getOrDefault(FilingState.DECIDED, 0L);
    matters.add(
        new Matter(
            "已审结待发布",
            decided + " 项",
            "在申报批次页面统一发布",
            "/seasons/" + season.id(),
            decided == 0 ? "quiet" : "busy"));
  }

  /** The end of the last level that the reviewer acts at. */
  private static Optional<Instant> ownEnd(SeasonView view) {
    return view.levels().stream()
        .filter(SeasonView.Level::own)
        .map(SeasonView.Level::end)
        .max(Comparator.naturalOrder());
  }
}
