package org.onex.web.page;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.approval.ApprovalBook;
import org.onex.calendar.Grant;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.collection.CollectionViews;
import org.onex.duty.DutyList;
import org.onex.duty.DutyView;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;
import org.onex.filing.MeetingBook;
import org.onex.filing.MissingSchools;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.review.ReviewInbox;
import org.springframework.stereotype.Component;

/** What needs the one who signs in now, and what is late. */
@Component
class HomeBoard {

  private final FilingList filings;
  private final ReviewInbox pending;
  private final MissingSchools missing;
  private final MeetingBook meetings;
  private final ApprovalBook approvals;
  private final SeasonBook seasons;
  private final DutyList duties;
  private final CollectionViews collections;
  private final Clock clock;

  HomeBoard(
      FilingList filings,
      ReviewInbox pending,
      MissingSchools missing,
      MeetingBook meetings,
      ApprovalBook approvals,
      SeasonBook seasons,
      DutyList duties,
      CollectionViews collections,
      Clock clock) {
    this.filings = filings;
    this.pending = pending;
    this.missing = missing;
    this.meetings = meetings;
    this.approvals = approvals;
    this.seasons = seasons;
    this.duties = duties;
    this.collections = collections;
    this.clock = clock;
  }

  /**
   * One matter.
   *
   * @param figure how many, or a word
   * @param tone how much it presses: bad, warn, busy, good, quiet
   */
  record Matter(String title, String figure, String hint, String path, String tone) {}

  List<Matter> of(Actor actor, SeasonView view) {
    return switch (actor.role()) {
      case SCHOOL -> withDuties(actor, school(actor, view));
      case BUREAU, PROVINCE_OFFICE -> withDuties(actor, reviewer(actor, view));
      case EXPERT, ADMINISTRATOR, OPERATIONS -> List.of();
    };
  }

  /** Reports that the unit still owes. */
  private List<Matter> withDuties(Actor actor, List<Matter> matters) {
    List<DutyView.Task> owed = duties.of(actor).stream().filter(DutyView.Task::isOwed).toList();
    if (owed.isEmpty()) {
      return matters;
    }
    List<Matter> all = new ArrayList<>(matters);
    boolean late = owed.stream().anyMatch(DutyView.Task::late);
    all.add(
        new Matter("报送任务", owed.size() + " 项未报", "请按时填报、上传材料", "/duties", late ? "bad" : "warn"));
    return all;
  }

  private List<Matter> school(Actor actor, SeasonView view) {
    Season season = view.season();
    Map<FilingState, Long> counts = filings.counts(actor, FilingFilter.ofSeason(season.id()));
    List<Matter> matters = new ArrayList<>();
    int inHouse = approvals.todo(actor).size();
    if (inHouse > 0) {
      matters.add(new Matter("校内待办", inHouse + " 项", "需要您的岗位审批", "/internal", "bad"));
    }
    String list = "/filings?season=" + season.id() + "&state=";
    add(matters, counts, FilingState.RETURNED, "退回待补正", "请在补正期限内修改后重新提交", list, "bad");
    long drafts =
        counts.getOrDefault(FilingState.DRAFT, 0L) + counts.getOrDefault(FilingState.WITHDRAWN, 0L);
    if (drafts > 0) {
      matters.add(
          new Matter(
              "未提交", drafts + " 项", "草稿和已撤回的项目，截止后不能提交", "/school?season=" + season.id(), "warn"));
    }
    if (meetings.of(actor.institutionId(), season.year()).isEmpty()) {
      matters.add(
          new Matter(
              "校长办公会记录",
              "未填写",
              season.year() + "年申报须经校长办公会研究",
              "/school?season=" + season.id() + "#meeting",
              "warn"));
    }
    add(matters, counts, FilingState.IN_REVIEW, "审核中", "已提交，等待审核", list, "busy");
    add(matters, counts, FilingState.DECIDED, "待发布", "已审结，结果统一发布", list, "busy");
    add(matters, counts, FilingState.APPROVED, "审核通过", "已形成考核计划", list, "good");
    return matters;
  }

  private List<Matter> reviewer(Actor actor, SeasonView view) {
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
      long open =
          seasons.openings(season.id()).grants().stream().filter(Grant::isOpenEnded).count();
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
    return matters;
  }

  /** The end of the last level that the reviewer acts at. */
  private static Optional<Instant> ownEnd(SeasonView view) {
    return view.levels().stream()
        .filter(SeasonView.Level::own)
        .map(SeasonView.Level::end)
        .max(Comparator.naturalOrder());
  }

  private static void add(
      List<Matter> matters,
      Map<FilingState, Long> counts,
      FilingState state,
      String title,
      String hint,
      String list,
      String tone) {
    long count = counts.getOrDefault(state, 0L);
    if (count > 0) {
      matters.add(new Matter(title, count + " 项", hint, list + state.name(), tone));
    }
  }
}
