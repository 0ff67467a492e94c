package org.onex.web.page.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onex.directory.Actor;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingState;
import org.onex.filing.PrincipalMeetingService;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.plan.ReturnedChanges;
import org.onex.season.ChineseTime;
import org.onex.season.EffectiveWindows;
import org.onex.season.Season;
import org.onex.web.page.season.SeasonView;
import org.springframework.stereotype.Component;

/** What waits for a school in a season. */
@Component
class SchoolItems {

  private final FilingList filings;
  private final PrincipalMeetingService meetings;
  private final ApprovalQueries approvals;
  private final ReturnedChanges returned;
  private final Clock clock;

  SchoolItems(
      FilingList filings,
      PrincipalMeetingService meetings,
      ApprovalQueries approvals,
      ReturnedChanges returned,
      Clock clock) {
    this.filings = filings;
    this.meetings = meetings;
    this.approvals = approvals;
    this.returned = returned;
    this.clock = clock;
  }

  List<HomeItem> of(Actor actor, SeasonView view) {
    Season season = view.season();
    Map<FilingState, Long> counts = filings.counts(actor, FilingFilter.ofSeason(season.id()));
    List<HomeItem> matters = new ArrayList<>();
    int inHouse = approvals.todo(actor).size();
    if (inHouse > 0) {
      matters.add(new HomeItem("校内待办", inHouse + " 项", "需要您的岗位审批", "/internal", "bad"));
    }
    long sentBack = returned.count(actor);
    if (sentBack > 0) {
      matters.add(
          new HomeItem("退回的计划变更", sentBack + " 项", "指标调整或变更备案已退回，请修改后再次提交", "/plans", "bad"));
    }
    String list = "/filings?season=" + season.id() + "&state=";
    returned(matters, filings.correctionEnds(actor, season.id()), list + FilingState.RETURNED);
    long drafts =
        counts.getOrDefault(FilingState.DRAFT, 0L) + counts.getOrDefault(FilingState.WITHDRAWN, 0L);
    if (drafts > 0) {
      matters.add(
          new HomeItem(
              "未提交", drafts + " 项", "草稿和已撤回的项目，截止后不能提交", "/school?season=" + season.id(), "warn"));
    }
    if (meetings.of(actor.institutionId(), season.year()).isEmpty()) {
      matters.add(
          new HomeItem(
              "校长办公会记录",
              "未填写",
              season.year() + "年申报须经校长办公会研究",
              "/school?season=" + season.id() + "#meeting",
              "warn"));
    }
    add(matters, counts, FilingState.IN_REVIEW, "审核中", "已提交，等待审核", list, "busy");
    add(matters, counts, FilingState.DECIDED, "待发布", "已审结，结果统一发布", list, "busy");
    add(matters, counts, FilingState.APPROVED, "审核通过", "已形成考核计划", list, "good");
    add(matters, counts, FilingState.REJECTED, "审核不通过", "审核意见见申报项目", list, "bad");
    return matters;
  }

  private void returned(List<HomeItem> matters, List<Instant> ends, String list) {
    Instant now = clock.instant();
    List<Instant> open = ends.stream().filter(now::isBefore).toList();
    if (!open.isEmpty()) {
      Instant first = open.get(0);
      matters.add(
          new HomeItem(
              "退回待补正",
              open.size() + " 项",
              first.equals(EffectiveWindows.NO_END)
                  ? "请在补正期限内修改后重新提交"
                  : "请修改后重新提交，最早一项的补正期限至" + ChineseTime.until(first),
              list,
              "bad"));
    }
    if (open.size() < ends.size()) {
      matters.add(
          new HomeItem(
              "补正期限已过",
              ends.size() - open.size() + " 项",
              "退回后未重新提交，现已不能提交；确有特殊情况的，请向省级主管部门申请延长补正时间",
              list,
              "bad"));
    }
  }

  private static void add(
      List<HomeItem> matters,
      Map<FilingState, Long> counts,
      FilingState state,
      String title,
      String hint,
      String list,
      String tone) {
    long count = counts.getOrDefault(state, 0L);
    if (count > 0) {
      matters.add(new HomeItem(title, count + " 项", hint, list + state.name(), tone));
    }
  }
}
