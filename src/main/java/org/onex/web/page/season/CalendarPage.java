package org.onex.web.page.season;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.pack.Packs;
import org.onex.season.ChineseTime;
import org.onex.season.PackCalendar;
import org.onex.season.Season;
import org.onex.web.page.SeasonChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 日历: the year of a pack at a glance, with what deserves a second look. */
@Controller
class CalendarPage {

  /** Years before and after this one. */
  private static final int FARTHEST = 20;

  private final PackCalendar calendar;
  private final Packs packs;
  private final SeasonChoice seasons;
  private final Institutions institutions;
  private final Clock clock;

  CalendarPage(
      PackCalendar calendar,
      Packs packs,
      SeasonChoice seasons,
      Institutions institutions,
      Clock clock) {
    this.calendar = calendar;
    this.packs = packs;
    this.seasons = seasons;
    this.institutions = institutions;
    this.clock = clock;
  }

  @GetMapping("/calendar")
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable String pack,
      @RequestParam(required = false) @Nullable Integer year,
      Model model) {
    List<String> offered = offered(actor);
    if (offered.isEmpty()) {
      throw new Refusal("NO_SEASON", "目前没有可以查看的年度通知，请先启动年度工作。");
    }
    String chosen = pack == null ? offered.get(0) : pack;
    if (!offered.contains(chosen)) {
      throw new Refusal("PACK_NOT_FOUND", "没有找到规则包“%s”，请重新选择。".formatted(chosen));
    }
    int current = ChineseTime.dayOf(clock.instant()).getYear();
    int thisYear = year == null ? current : year;
    if (Math.abs(thisYear - current) > FARTHEST) {
      throw new Refusal(
          "YEAR_NOT_FOUND",
          "日历只有%d年至%d年，请重新选择年份。".formatted(current - FARTHEST, current + FARTHEST));
    }
    var view = calendar.of(chosen, thisYear, province(actor, chosen));
    model.addAttribute("packs", offered);
    model.addAttribute("view", view);
    model.addAttribute("chart", GanttChart.of(view));
    return "calendar";
  }

  /** The office's own notices; for an administrator every pack that has dates. */
  private List<String> offered(Actor actor) {
    if (actor.is(Role.ADMINISTRATOR)) {
      return packs.notices();
    }
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("CALENDAR_NOT_ALLOWED", "只有省级审核单位和系统管理员可以查看日历。");
    }
    return seasons.of(actor).stream().map(Season::pack).distinct().toList();
  }

  /** An administrator belongs to no province: the one that files under the pack is shown. */
  private String province(Actor actor, String pack) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? actor.institutionId()
        : institutions.findByKindOrderByCode(InstitutionKind.PROVINCE).stream()
            .map(Institution::id)
            .filter(id -> seasons.ofProvince(id).stream().anyMatch(s -> s.pack().equals(pack)))
            .findFirst()
            .orElse("");
  }
}
