package org.onex.web.page.season;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.season.ChineseTime;
import org.onex.season.HolidayService;
import org.onex.season.YearOfDays;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 节假日: which years are arranged, and the days of one of them. */
@Controller
public class HolidayPage {

  private final HolidayService holidays;
  private final Edits edits;
  private final Clock clock;

  HolidayPage(HolidayService holidays, Edits edits, Clock clock) {
    this.holidays = holidays;
    this.edits = edits;
    this.clock = clock;
  }

  @GetMapping("/holidays")
  String show(Actor actor, @RequestParam(required = false) @Nullable Integer year, Model model) {
    if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("HOLIDAYS_NOT_ALLOWED", "只有省级审核单位和系统管理员可以查看节假日维护。");
    }
    int shown = year == null ? ChineseTime.dayOf(clock.instant()).getYear() : year;
    model.addAttribute("version", edits.version(EditSubject.holidays(shown)));
    YearOfDays chosen = holidays.year(shown);
    model.addAttribute("years", holidays.all());
    model.addAttribute("chosen", chosen);
    model.addAttribute("edits", actor.is(Role.ADMINISTRATOR));
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
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      RedirectAttributes flash) {
    String lines =
        file == null || file.isEmpty()
            ? text
            : new String(Upload.bytes(file), StandardCharsets.UTF_8);
    typed.set("text", lines);
    return FlashAction.then(
        "/holidays?year=" + year,
        flash,
        typed,
        () -> {
          YearOfDays entered =
              edits.write(
                  actor,
                  EditSubject.holidays(year),
                  basis,
                  () -> holidays.enter(actor, year, published, source, lines));
          return "已保存%d年节假日：放假 %d 天，调休上班 %d 天，%s。"
              .formatted(
                  year, entered.off(), entered.work(), entered.published() ? "状态为已公布" : "状态为未公布");
        });
  }

  /** For the table of days. */
  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }
}
