package org.onex.web.page.season;

import java.util.ArrayList;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.season.ScheduleForm;
import org.onex.season.YearService;
import org.onex.web.page.FlashAction;
import org.onex.web.page.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核对时间安排: every window of a drafted year, however many, and the notice that binds them. */
@Controller
class SchedulePage {

  private final YearService years;

  SchedulePage(YearService years) {
    this.years = years;
  }

  @GetMapping("/years/{year}/schedule")
  String show(Actor actor, @PathVariable String year, Model model) {
    model.addAttribute("schedule", years.draft(actor, year));
    model.addAttribute("office", actor.is(Role.PROVINCE_OFFICE));
    return "schedule";
  }

  /** Where it is refused the page comes again with what was typed. */
  @PostMapping("/years/{year}/schedule")
  String confirm(
      Actor actor,
      @PathVariable String year,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    String view =
        FlashAction.then(
            "/seasons",
            flash,
            typed,
            () -> {
              years.complete(actor, year, form(typed));
              return "已确认时间安排，各批次将按此开放和截止。";
            });
    return flash.getFlashAttributes().containsKey(Refused.NAME)
        ? "redirect:/years/" + year + "/schedule"
        : view;
  }

  private static ScheduleForm form(MultiValueMap<String, String> typed) {
    List<ScheduleForm.Row> rows = new ArrayList<>();
    for (int i = 0; typed.containsKey("closes-" + i); i++) {
      rows.add(new ScheduleForm.Row(typed.getFirst("opens-" + i), typed.getFirst("closes-" + i)));
    }
    return new ScheduleForm(typed.getFirst("noticeNumber"), typed.getFirst("noticeDate"), rows);
  }
}
