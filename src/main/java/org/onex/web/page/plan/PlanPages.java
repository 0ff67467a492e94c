package org.onex.web.page.plan;

import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.plan.ChangeViews;
import org.onex.plan.Plan;
import org.onex.plan.PlanList;
import org.onex.web.Paging;
import org.onex.web.page.SeasonChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 考核计划. */
@Controller
class PlanPages {

  private static final int SIZE = 50;

  private final PlanList plans;
  private final SeasonChoice seasons;
  private final ChangeViews changes;

  PlanPages(PlanList plans, SeasonChoice seasons, ChangeViews changes) {
    this.plans = plans;
    this.changes = changes;
    this.seasons = seasons;
  }

  @GetMapping("/plans")
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute(
        "found", plans.find(actor, blankAsNull(season), blankAsNull(q), Paging.of(page, SIZE)));
    model.addAttribute("seasons", seasons.of(actor));
    model.addAttribute("season", season);
    model.addAttribute("q", q);
    return "plans";
  }

  @GetMapping("/plans/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    Plan plan = plans.plan(actor, number);
    model.addAttribute("plan", plan);
    model.addAttribute("row", plans.row(plan));
    model.addAttribute("changes", changes.of(actor, number));
    model.addAttribute("changeable", !changes.kinds(actor, number).isEmpty());
    return "plan";
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
