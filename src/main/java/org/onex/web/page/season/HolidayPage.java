package org.onex.web.page.season;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.ChineseTime;
import org.onex.calendar.HolidayDesk;
import org.onex.calendar.YearOfDays;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.web.Upload;
import org.onex.web.page.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 节假日: which years are arranged, and the days of one of them. */
@Controller
public class HolidayPage {

  private final HolidayDesk holidays;
  private final Clock clock;

  HolidayPage(HolidayDesk holidays, Clock clock) {
    this.holidays = holidays;
    this.clock = clock;
  }

  @GetMapping("/holidays")
  String show(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
    if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("HOLIDAYS_NOT_ALLOWED", "只有省级审核单位和系统管理员可以查看节假日维护。");
    }
    YearOfDays chosen =
        holidays.year(year == null ? ChineseTime.dayOf(clock.instant()).getYear() : year);
    model.addAttribute("years", holidays.all());
    model.addAttribute("chosen", chosen);
    model.addAttribute("edits", actor.is(Role.ADMINISTRATOR));
    model.addAttribute("text", chosen.text());
    model.addAttribute("source", chosen.source());
    model.addAttribute("published", chosen.published());
    return "holidays";
  }

  /** What was typed stays where it is refused. */
  @PostMapping("/holidays")
  String enter(
      Actor actor,
      @RequestParam int year,
      @RequestParam(defaultValue = "false") boolean published,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model) {
    String lines =
        file == null || file.isEmpty()
            ? text
            : new String(Upload.bytes(file), StandardCharsets.UTF_8);
    try {
      YearOfDays entered = holidays.enter(actor, year, published, source, lines);
      model.addAttribute(
          "done",
          "已保存%d年节假日：放假 %d 天，调休上班 %d 天，%s。"
              .formatted(
                  year, entered.off(), entered.work(), entered.published() ? "状态为已公布" : "状态为未公布"));
      return show(actor, year, model);
    } catch (Refusal refusal) {
      if (Refused.isForbidden(refusal)) {
        throw refusal;
      }
      show(actor, year, model);
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
      model.addAttribute("text", lines);
      model.addAttribute("source", source);
      model.addAttribute("published", published);
      return "holidays";
    }
  }

  /** For the table of days. */
  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }
}
