package org.onex.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.notice.WindowRow;
import org.onex.pack.Packs;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 确认时间安排: shows a year's drafted dates and takes them back, checked, as they were entered. */
@Service
@Transactional
public class YearService {

  private final FilingYears years;
  private final Seasons seasons;
  private final YearPlanning planning;
  private final DateLint lint;
  private final Packs packs;
  private final YearWorkflow workflow;

  YearService(
      FilingYears years,
      Seasons seasons,
      YearPlanning planning,
      DateLint lint,
      Packs packs,
      YearWorkflow workflow) {
    this.years = years;
    this.seasons = seasons;
    this.planning = planning;
    this.lint = lint;
    this.packs = packs;
    this.workflow = workflow;
  }

  /** 拟定时间安排. */
  public void draft(String yearId) {
    FilingYear year = year(yearId);
    planning.draft(year.pack(), year.year(), year.provinceId());
  }

  @Transactional(readOnly = true)
  public YearSchedule schedule(String yearId) {
    FilingYear year = year(yearId);
    List<Season> drafted = seasonsOf(year);
    Policy policy = packs.current(year.pack());
    return new YearSchedule(
        yearId,
        year.year(),
        policy.title(),
        "待发文（按%s拟定）".formatted(policy.number()),
        slots(drafted, policy).stream()
            .map(
                slot ->
                    new YearSchedule.Line(
                        slot.season().title(),
                        StageTitles.title(policy, slot.level()),
                        slot.shown()))
            .toList(),
        lint.of(drafted));
  }

  /** What the office has to confirm, or nothing once it has. */
  @Transactional(readOnly = true)
  public YearSchedule draft(Actor actor, String yearId) {
    return drafts(actor).stream()
        .filter(year -> year.id().equals(yearId))
        .findFirst()
        .map(year -> schedule(year.id()))
        .orElseThrow(
            () ->
                new Refusal(
                    "YEAR_NOT_FOUND", "没有编号为“%s”的待确认年度工作，可能已经确认，请返回申报批次页面查看。".formatted(yearId)));
  }

  /** Completes the office's task from our own page; the task's listener confirms. */
  public void complete(Actor actor, String yearId, ScheduleForm form) {
    workflow.confirm(actor, yearId, form);
  }

  /** Binds the year to its notice, or says everything that is wrong. */
  public List<Season> confirm(Actor actor, String yearId, ScheduleForm form) {
    FilingYear year = year(yearId);
    if (!isOffice(actor, year)) {
      throw new Refusal("PROVINCE_ONLY", "时间安排只能由省级审核单位确认。");
    }
    Policy policy = packs.current(year.pack());
    List<Slot> slots = slots(seasonsOf(year), policy);
    Schedule schedule = new Schedule();
    String number = form.noticeNumber();
    if (Schedule.isBlank(number)) {
      schedule.problem("请填写印发文件的文号。");
    }
    Optional<LocalDate> date = NoticeTime.date(String.valueOf(form.noticeDate()).strip());
    if (date.isEmpty()) {
      schedule.problem(
          Schedule.isBlank(form.noticeDate())
              ? "请填写文件印发日期。"
              : "印发日期“%s”不是有效日期，请按“年-月-日”填写。".formatted(form.noticeDate()));
    }
    if (form.rows().size() != slots.size()) {
      schedule.problem(
          "本年度共有%d个起止时间，收到%d个，请在“申报批次”页面打开“核对时间安排”填写并确认。"
              .formatted(slots.size(), form.rows().size()));
    } else {
      for (int i = 0; i < slots.size(); i++) {
        Slot slot = slots.get(i);
        schedule.read(
            slot.season(),
            StageTitles.title(policy, slot.level()),
            slot.level(),
            slot.opens() != null,
            form.rows().get(i));
      }
    }
    if (!schedule.problems().isEmpty()) {
      throw new Refusal("SCHEDULE_REFUSED", String.join("\n", schedule.problems()));
    }
    planning.confirm(
        year.pack(), year.year(), String.valueOf(number), date.orElseThrow(), schedule.windows());
    return seasonsOf(year);
  }

  /**
   * Gives up what was drafted for a year; it can be started again.
   *
   * <p>By whoever starts years, or by the office that would have to confirm it.
   */
  public void discard(Actor actor, String yearId) {
    FilingYear year = year(yearId);
    if (!actor.is(Role.ADMINISTRATOR) && !isOffice(actor, year)) {
      throw new Refusal("YEAR_NOT_YOURS", "时间安排草案只能由系统管理员或省级审核单位撤销。");
    }
    List<Season> drafted = seasonsOf(year);
    if (drafted.stream().anyMatch(Season::isConfirmed)) {
      throw new Refusal(
          "YEAR_CONFIRMED", "%d年的时间安排已经确认，不能撤销；需要调整时间的，请在申报批次页面录入补充通知。".formatted(year.year()));
    }
    seasons.deleteAll(drafted);
    years.delete(year);
    workflow.end(yearId, "时间安排草案由%s撤销".formatted(actor.personId()));
  }

  /** Years of one's province whose dates nobody has confirmed yet. */
  @Transactional(readOnly = true)
  public List<FilingYear> drafts(Actor actor) {
    return years.findAll(Sort.by("id")).stream()
        .filter(year -> actor.is(Role.ADMINISTRATOR) || isOffice(actor, year))
        .filter(year -> seasonsOf(year).stream().noneMatch(Season::isConfirmed))
        .toList();
  }

  private static boolean isOffice(Actor actor, FilingYear year) {
    return actor.is(Role.PROVINCE_OFFICE) && actor.institutionId().equals(year.provinceId());
  }

  public List<Season> seasonsOf(String yearId) {
    return seasonsOf(year(yearId));
  }

  private FilingYear year(String yearId) {
    return years
        .findById(yearId)
        .orElseThrow(() -> new Refusal("YEAR_NOT_FOUND", "没有编号为“%s”的年度工作。".formatted(yearId)));
  }

  private List<Season> seasonsOf(FilingYear year) {
    return seasons.findByPackAndYearOrderByTermDesc(year.pack(), year.year());
  }

  /**
   * Every window as drafted, one without an end where that waits for the days off of a year, and an
   * empty one where the notice gives a level neither dates nor a number of working days, in seasons
   * that schools file in: elsewhere nothing comes to that level.
   */
  private static List<Slot> slots(List<Season> drafted, Policy policy) {
    List<Slot> slots = new ArrayList<>();
    List<String> levels =
        policy.routes().stream()
            .flatMap(route -> route.steps().stream())
            .filter(step -> !step.isTimed())
            .map(Step::level)
            .distinct()
            .toList();
    for (Season season : drafted) {
      List<Slot> own = new ArrayList<>();
      season.windows().stream()
          .map(window -> new Slot(season, window.level(), window.opensAt(), window.closesAt()))
          .forEach(own::add);
      waiting(season, policy, own);
      levels.stream()
          .filter(level -> policy.isFiledIn(season.term()))
          .filter(level -> season.window(level).isEmpty())
          .filter(level -> own.stream().noneMatch(slot -> slot.level().equals(level)))
          .forEach(level -> own.add(new Slot(season, level, null, null)));
      slots.addAll(own);
    }
    return slots;
  }

  /** Where they stand in the notice, so that a form that is open already still fits. */
  private static void waiting(Season season, Policy policy, List<Slot> slots) {
    List<WindowRow> rows =
        policy.windows().stream().filter(row -> row.season().equals(season.term())).toList();
    for (int i = 0; i < rows.size(); i++) {
      WindowRow row = rows.get(i).in(season.year());
      if (row.awaitsDaysOff()
          && slots.stream().noneMatch(slot -> slot.level().equals(row.level()))) {
        slots.add(Math.min(i, slots.size()), new Slot(season, row.level(), row.start(), null));
      }
    }
  }

  private record Slot(
      Season season, String level, @Nullable Instant opens, @Nullable Instant closes) {

    ScheduleForm.Row shown() {
      return Schedule.shown(opens, closes);
    }
  }
}
