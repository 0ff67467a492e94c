package org.onex.web.page.home;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onex.collection.CollectionViews;
import org.onex.deadline.OwingSchools;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingState;
import org.onex.review.ReleaseRecord;
import org.onex.review.ReleaseService;
import org.onex.review.ReviewBacklog;
import org.onex.review.WaitingTasks;
import org.onex.season.ChineseTime;
import org.onex.season.Grant;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.SecondPerson;
import org.onex.season.SupplementaryNotice;
import org.onex.web.page.season.SeasonView;
import org.springframework.stereotype.Component;

/** What waits for a reviewing unit in a season. */
@Component
class ReviewerItems {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  private final FilingList filings;
  private final ReviewBacklog backlog;
  private final OwingSchools owing;
  private final SeasonQueries seasons;
  private final CollectionViews collections;
  private final SecondPerson second;
  private final ReleaseService releases;
  private final WaitingTasks tasks;

  ReviewerItems(
      FilingList filings,
      ReviewBacklog backlog,
      OwingSchools owing,
      SeasonQueries seasons,
      CollectionViews collections,
      SecondPerson second,
      ReleaseService releases,
      WaitingTasks tasks) {
    this.filings = filings;
    this.backlog = backlog;
    this.owing = owing;
    this.seasons = seasons;
    this.collections = collections;
    this.second = second;
    this.releases = releases;
    this.tasks = tasks;
  }

  /** What waits for the unit whatever the season. */
  List<HomeItem> always(Actor actor) {
    List<HomeItem> matters = new ArrayList<>();
    List<Grant> grants = second.grants(actor);
    if (!grants.isEmpty()) {
      matters.add(
          new HomeItem(
              "延长时间待您确认",
              grants.size() + " 项",
              "由同事提出，最早的一项拟延长至" + ChineseTime.until(grants.get(0).closesAt()) + "，须在此前确认",
              "/seasons/" + grants.get(0).seasonId() + "#grants",
              "bad"));
    }
    List<SupplementaryNotice> notices = second.notices(actor);
    if (!notices.isEmpty()) {
      matters.add(
          new HomeItem(
              "补充通知待您确认",
              notices.size() + " 项",
              "由同事于" + ChineseTime.minute(notices.get(0).proposedAt()) + "录入，确认后生效",
              "/seasons/" + notices.get(0).seasonId() + "/supplements",
              "bad"));
    }
    List<ReleaseRecord> rounds = releases.waiting(actor);
    if (!rounds.isEmpty()) {
      matters.add(
          new HomeItem(
              "结果发布待您确认",
              rounds.size() + " 次",
              "由同事于" + ChineseTime.minute(rounds.get(0).proposedAt()) + "提出，请核对名单和签批扫描件，确认后发布",
              "/seasons/" + rounds.get(0).seasonId() + "#release",
              "bad"));
    }
    for (WaitingTasks.Waiting waiting : tasks.of(actor)) {
      Instant due = waiting.due();
      matters.add(
          new HomeItem(
              waiting.title(),
              waiting.tasks() + " 项",
              due == null
                  ? "请在待办中办理，最早一项于" + ChineseTime.minute(waiting.since()) + "送达，文件未规定办理期限"
                  : "请在待办中办理，最早一项的期限为" + ChineseTime.second(due),
              TASKLIST,
              "busy"));
    }
    return matters;
  }

  List<HomeItem> of(Actor actor, SeasonView view) {
    Season season = view.season();
    String bulk = "/review/bulk?season=" + season.id();
    String overdue = "/overdue?season=" + season.id();
    ReviewBacklog.Counts counts = backlog.of(actor, season.id());
    List<HomeItem> matters = new ArrayList<>();
    boolean collects = collections.collects(actor, season);
    boolean office = actor.is(Role.PROVINCE_OFFICE);
    if (counts.late() > 0) {
      matters.add(
          new HomeItem(
              "逾期未审",
              counts.late() + " 项",
              office ? "本级审核时间已截止，请准予补审或退回学校" : "本级审核时间已截止，请联系省级主管部门准予补审或退回",
              overdue,
              "bad"));
    }
    if (counts.lateBelow() > 0) {
      matters.add(
          new HomeItem(
              "下级逾期未审",
              counts.lateBelow() + " 项",
              office ? "请准予补审、催办或退回学校" : "请督促办理，或报请省级主管部门准予补审",
              overdue,
              "bad"));
    }
    if (counts.inTime() > 0 || counts.late() == 0) {
      matters.add(
          new HomeItem(
              collects ? "待统一报送" : "待本单位审核",
              counts.inTime() + " 项",
              collects ? "核对后生成汇总表，盖章一并报送" : "可在待办中逐项办理，或批量审核",
              bulk,
              counts.inTime() == 0 ? "good" : "busy"));
    }
    if (counts.asked() > 0) {
      matters.add(new HomeItem("学校申请撤回", counts.asked() + " 项", "如同意，请退回修改", bulk, "warn"));
    }
    long owed = owing.count(actor, season.id());
    matters.add(
        new HomeItem(
            "尚未报齐的学校",
            owed + " 所",
            "未填报、草稿未提交或退回未补正",
            "/missing?season=" + season.id(),
            owed == 0 ? "good" : "warn"));
    if (office) {
      office(actor, season, matters);
    }
    return matters;
  }

  private void office(Actor actor, Season season, List<HomeItem> matters) {
    long open = seasons.openings(season.id()).grants().stream().filter(Grant::isOpenEnded).count();
    if (open > 0) {
      matters.add(
          new HomeItem(
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
        new HomeItem(
            "已审结待发布",
            decided + " 项",
            "在申报批次页面提出统一发布，由另一名审核人员确认",
            "/seasons/" + season.id(),
            decided == 0 ? "quiet" : "busy"));
  }
}
