package org.onex.web.api;

import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.plan.Plan;
import org.onex.plan.PlanList;
import org.onex.plan.PlanRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Approved plans. */
@RestController
@RequestMapping("/api/plans")
class PlanApi {

  private final PlanList plans;

  PlanApi(PlanList plans) {
    this.plans = plans;
  }

  @GetMapping
  PageAnswer<PlanRow> list(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    return PageAnswer.of(plans.find(actor, season, q, PageAnswer.request(page, size)), row -> row);
  }

  @GetMapping("/{number}")
  PlanAnswer one(Actor actor, @PathVariable String number) {
    Plan plan = plans.plan(actor, number);
    return PlanAnswer.of(plan, plans.row(plan));
  }
}
