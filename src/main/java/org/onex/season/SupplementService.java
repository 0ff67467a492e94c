package org.onex.season;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.casework.ConfirmationState;
import org.onex.casework.ConfirmationWanted;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 补充通知: new dates for a running season, entered by one person and confirmed by another. */
@Service
@Transactional
public class SupplementService {

  private final Seasons seasons;
  private final SupplementaryNotices notices;
  private final Packs packs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SupplementService(
      Seasons seasons,
      SupplementaryNotices notices,
      Packs packs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.seasons = seasons;
    this.notices = notices;
    this.packs = packs;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param windows the windows that change; a level that is not named keeps its own
   */
  public SupplementaryNotice propose(
      Actor actor,
      String seasonId,
      @Nullable String noticeNumber,
      @Nullable LocalDate noticeDate,
      @Nullable String reason,
      List<Window> windows) {
    Season season = season(seasonId);
    requireOffice(actor, season);
    List<String> problems = new ArrayList<>();
    if (!season.isConfirmed()) {
      problems.add("%s的时间安排尚未确认，请直接在“确认时间安排”中修改。".formatted(season.title()));
    }
    if (noticeNumber == null || noticeNumber.isBlank()) {
      problems.add("请填写补充通知的文号。");
    }
    if (noticeDate == null) {
      problems.add("请填写补充通知的印发日期。");
    }
    if (reason == null || reason.isBlank()) {
      problems.add("请填写调整原因，以及已提交项目如何处理。");
    }
    problems.addAll(ofWindows(season, windows));
    if (!problems.isEmpty() || noticeNumber == null || noticeDate == null || reason == null) {
      throw new Refusal("SUPPLEMENT_REFUSED", String.join("\n", problems));
    }
    SupplementaryNotice notice =
        notices.save(
            new SupplementaryNotice(
                seasonId,
                noticeNumber.strip(),
                noticeDate,
                reason.strip(),
                windows,
                actor.personId(),
                clock.instant()));
    events.publishEvent(
        new ConfirmationWanted(
            seasonId,
            "补充通知" + notice.noticeNumber(),
            "supplement/" + notice.id(),
            actor.personId(),
            null,
            "/seasons/" + seasonId + "/supplements"));
    return notice;
  }

  public void confirm(Actor actor, String seasonId, Long noticeId) {
    Season season = seasons.findLockedById(seasonId).orElseThrow(() -> notFound(noticeId));
    SupplementaryNotice notice = notice(season, noticeId);
    requireOffice(actor, season);
    List<String> problems =
        notice.state() == ConfirmationState.PROPOSED
            ? ofWindows(season, notice.windows())
            : List.of();
    if (!problems.isEmpty()) {
      throw new Refusal("SUPPLEMENT_REFUSED", String.join("\n", problems));
    }
    notice.confirm(actor.personId(), clock.instant());
    List<String> changes = changes(season, notice);
    Map<String, Window> changed =
        notice.windows().stream().collect(Collectors.toMap(Window::level, Function.identity()));
    season.redate(season.windows().stream().map(w -> changed.getOrDefault(w.level(), w)).toList());
    seasons.flush();
    events.publishEvent(new SupplementConfirmed(notice, changes));
    events.publishEvent(new SeasonRedated(season.id()));
  }

  /** Whoever has entered it takes it back before it binds. */
  public void withdraw(Actor actor, String seasonId, Long noticeId) {
    Season season = seasons.findLockedById(seasonId).orElseThrow(() -> notFound(noticeId));
    SupplementaryNotice notice = notice(season, noticeId);
    requireOffice(actor, season);
    notice.withdraw(actor.personId(), clock.instant());
  }

  /** Read under the season's lock, so that of confirming and withdrawing one comes first. */
  private SupplementaryNotice notice(Season season, Long noticeId) {
    return notices
        .findById(noticeId)
        .filter(found -> found.seasonId().equals(season.id()))
        .orElseThrow(() -> notFound(noticeId));
  }

  private static Refusal notFound(Long noticeId) {
    return new Refusal("SUPPLEMENT_NOT_FOUND", "本批次没有编号为 %d 的补充通知，请刷新后再试。".formatted(noticeId));
  }

  private List<String> ofWindows(Season season, List<Window> windows) {
    Policy policy = packs.policy(season.policyVersion());
    List<String> problems = new ArrayList<>();
    if (windows.isEmpty()) {
      problems.add("请至少调整一个环节的时间。");
    }
    Instant now = clock.instant();
    for (Window window : windows) {
      String title = StageTitles.title(policy, window.level());
      Window present =
          season.windows().stream()
              .filter(w -> w.level().equals(window.level()))
              .findFirst()
              .orElse(null);
      if (present == null) {
        problems.add("%s没有“%s”这一环节的时间，请核对环节。".formatted(season.title(), window.level()));
      } else if (present.text().equals(window.text())) {
        problems.add("%s时间与现有安排相同（%s），无需调整。".formatted(title, present.text()));
      } else if (!window.closesAt().isAfter(now)) {
        problems.add(
            "调整后的%s截止时间%s已过，请填写晚于当前（%s）的时间。"
                .formatted(title, ChineseTime.until(window.closesAt()), ChineseTime.second(now)));
      } else if (!season.bears(window.closesAt())) {
        problems.add(season.tooLate("调整后的%s截止时间".formatted(title), window.closesAt()));
      }
    }
    return problems;
  }

  private List<String> changes(Season season, SupplementaryNotice notice) {
    Policy policy = packs.policy(season.policyVersion());
    return notice.windows().stream()
        .map(
            window ->
                "%s时间由“%s”调整为“%s”"
                    .formatted(
                        StageTitles.title(policy, window.level()),
                        season.window(window.level()).map(Window::text).orElse("未安排"),
                        window.text()))
        .toList();
  }

  private Season season(String id) {
    return seasons
        .findById(id)
        .orElseThrow(() -> new Refusal("SEASON_NOT_FOUND", "没有找到申报批次“" + id + "”，请核对批次编号。"));
  }

  private static void requireOffice(Actor actor, Season season) {
    if (!actor.is(Role.PROVINCE_OFFICE) || !actor.institutionId().equals(season.provinceId())) {
      throw new Refusal("PROVINCE_ONLY", "补充通知只能由省级审核单位办理。");
    }
  }
}
