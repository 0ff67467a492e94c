package org.onex.web.page.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onex.deadline.ReviewReminder;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.review.OverdueReviewService;
import org.onex.season.ChineseTime;
import org.onex.season.Season;
import org.onex.web.Paging;
import org.onex.web.page.FlashAction;
import org.onex.web.page.SeasonChoice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 逾期未审 and its three ways out. */
@Controller
class OverduePage {

  private static final int SIZE = 50;

  private final SeasonChoice seasons;
  private final OverdueRows rows;
  private final OverdueReviewService overdueReviewService;
  private final ReviewReminder reviewReminder;

  OverduePage(
      SeasonChoice seasons,
      OverdueRows rows,
      OverdueReviewService overdueReviewService,
      ReviewReminder reviewReminder) {
    this.seasons = seasons;
    this.rows = rows;
    this.overdueReviewService = overdueReviewService;
    this.reviewReminder = reviewReminder;
  }

  @GetMapping("/overdue")
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    if (actor.is(Role.SCHOOL) || actor.is(Role.EXPERT) || actor.is(Role.OPERATIONS)) {
      throw new Refusal("OVERDUE_NOT_ALLOWED", "本页面供教育行政部门使用。");
    }
    Season chosen = seasons.required(actor, season);
    model.addAttribute("season", chosen);
    model.addAttribute("seasons", seasons.confirmed(actor));
    model.addAttribute("found", rows.of(actor, chosen.id(), q, Paging.of(page, SIZE)));
    model.addAttribute("q", q);
    model.addAttribute("office", actor.is(Role.PROVINCE_OFFICE));
    return "overdue";
  }

  @PostMapping("/overdue/urge")
  String urge(Actor actor, @RequestParam String season, RedirectAttributes flash) {
    seasons.one(actor, season);
    return FlashAction.then(
        "/overdue?season=" + season,
        flash,
        () -> "已就 %d 个逾期未审的申报项目向审核单位发出催办。".formatted(reviewReminder.urge(actor, season)));
  }

  /** Time to correct runs to the end of the day that is named. */
  @PostMapping("/overdue/send-back")
  String sendBack(
      Actor actor,
      @RequestParam String season,
      @RequestParam String number,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate until,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/overdue?season=" + season,
        flash,
        typed,
        () -> {
          overdueReviewService.sendBack(
              actor, number, reason, until == null ? null : ChineseTime.startOf(until.plusDays(1)));
          return "申报项目 %s 已退回学校。".formatted(number);
        });
  }
}
