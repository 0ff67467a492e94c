package org.onex.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Role;
import org.onex.notice.Basis;
import org.onex.notice.Duty;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.ChineseTime;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the notices of the running year ask of a unit beside its dated tasks, so that nobody takes
 * what is done elsewhere, or not begun, for what is not asked.
 */
@Service
@Transactional(readOnly = true)
public class DutiesBeside {

  private final DutyAccess access;
  private final DutyTasks tasks;
  private final Seasons seasons;
  private final Packs packs;
  private final Clock clock;

  DutiesBeside(DutyAccess access, DutyTasks tasks, Seasons seasons, Packs packs, Clock clock) {
    this.access = access;
    this.tasks = tasks;
    this.seasons = seasons;
    this.packs = packs;
    this.clock = clock;
  }

  /** Every duty without a task that concerns the actor's unit, or may. */
  public List<DutyView.Elsewhere> of(Actor actor) {
    Institution unit = access.unit(actor);
    Set<DutyView.Elsewhere> found = new LinkedHashSet<>();
    for (Season season : running(unit)) {
      Policy policy = packs.policy(season.policyVersion());
      policy.duties().stream()
          .filter(duty -> duty.season().isEmpty() || duty.season().equals(season.term()))
          .filter(duty -> !tasks.existsById(DutyTask.idOf(season.id(), duty.report())))
          .filter(duty -> concerns(actor, unit, policy, duty))
          .map(duty -> elsewhere(season, duty))
          .forEach(found::add);
    }
    return new ArrayList<>(found);
  }

  /**
   * Why there is no task for the actor; what the notices do not ask is said only where they don't.
   */
  public String whyNoTask(Actor actor) {
    if (!isUnits(actor)) {
      return "报送任务由学校、市级单位和省级办公室办理，您的岗位没有报送任务。";
    }
    List<Season> running = running(access.unit(actor));
    if (running.isEmpty()) {
      return "申报批次的时间安排尚未确认，报送任务在省级办公室确认后列出。";
    }
    return of(actor).isEmpty()
        ? running.stream().map(DutiesBeside::notice).distinct().collect(Collectors.joining("、"))
            + "没有要求本单位报送材料。"
        : "目前没有需要本单位在本系统报送的材料；通知要求报送的其他材料见下表。";
  }

  /** The confirmed seasons of the newest year that has any. */
  private List<Season> running(Institution unit) {
    List<Season> confirmed =
        seasons.findByProvinceIdOrderByYearDescIdDesc(unit.provinceId()).stream()
            .filter(Season::isConfirmed)
            .toList();
    return confirmed.stream().filter(s -> s.year() == confirmed.get(0).year()).toList();
  }

  private static boolean isUnits(Actor actor) {
    return actor.is(Role.SCHOOL) || actor.is(Role.BUREAU) || actor.is(Role.PROVINCE_OFFICE);
  }

  private static boolean concerns(Actor actor, Institution unit, Policy policy, Duty duty) {
    Duty.Task task = duty.task();
    return actor.is(Role.PROVINCE_OFFICE)
        || (isUnits(actor)
            && (task == null
                ? duty.schoolTypes().isEmpty() || ResponsibleUnits.isNamed(duty, unit)
                : ResponsibleUnits.binds(policy, duty, task, unit)));
  }

  private DutyView.Elsewhere elsewhere(Season season, Duty asked) {
    Duty duty = asked.in(season.year());
    return new DutyView.Elsewhere(
        duty.title(),
        duty.provision().clause(),
        when(duty),
        how(season, duty),
        duty.effect().label());
  }

  private String when(Duty duty) {
    String interpreted = duty.provision().basis() == Basis.INTERPRETATION ? "（系统解释）" : "";
    return switch (duty.cycle()) {
      case "MONTHLY" -> monthly(duty) + interpreted;
      case "WEEKLY" -> "每周一次" + interpreted;
      default -> day(duty.due()) + interpreted;
    };
  }

  private String monthly(Duty duty) {
    LocalDate today = ChineseTime.dayOf(clock.instant());
    return "每月一次，%s；本月的应于 %s 前报送"
        .formatted(
            duty.due() == null
                ? "文件没有写明日期，按当月月末计"
                : "截至每月 %d 日".formatted(duty.due().getDayOfMonth()),
            until(duty.dueIn(YearMonth.from(today))));
  }

  private static String day(@Nullable LocalDate due) {
    return due == null ? "文件没有写明日期" : until(due) + " 前";
  }

  private static String until(LocalDate day) {
    return ChineseTime.until(ChineseTime.startOf(day.plusDays(1)));
  }

  private static String how(Season season, Duty duty) {
    if (duty.task() == null) {
      return "规则包没有写明由哪些单位报送，请对照通知核对是否由本单位报送。";
    }
    return duty.season().isEmpty()
        ? "本系统不收取，请按通知规定的平台和方式报送。"
        : "任务随%s下达，下达后在本页填报。".formatted(season.title());
  }

  private static String notice(Season season) {
    return "《%s》".formatted(season.noticeNumber());
  }
}
