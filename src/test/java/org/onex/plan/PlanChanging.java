package org.onex.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewTasks;
import org.springframework.stereotype.Component;

/** What schools wish of their approved plans, and what becomes of it, by account name. */
@Component
public class PlanChanging {

  private final Season2027 year;
  private final AdjustmentService service;
  private final ReviewTasks tasks;

  PlanChanging(Season2027 year, AdjustmentService service, ReviewTasks tasks) {
    this.year = year;
    this.service = service;
    this.tasks = tasks;
  }

  /** Another headcount for the one line of the plan. */
  public AdjustmentView wished(
      String person, String plan, int headcount, @Nullable String explanation) {
    return service.request(year.actor(person), plan, wish(headcount, explanation));
  }

  public void wishedAgain(
      String person, String number, int headcount, @Nullable String explanation) {
    service.resubmit(year.actor(person), number, wish(headcount, explanation));
  }

  public void withdrawn(String person, String number) {
    service.withdraw(year.actor(person), number);
  }

  /** The office decides, and says why where a clause speaks against it. */
  public void decided(String office, String number, Decision decision, @Nullable String opinion) {
    tasks.complete(year.actor(office), List.of(new ReviewAct(number, decision, opinion, "情况属实。")));
  }

  private static AdjustmentRequest wish(int headcount, @Nullable String explanation) {
    return new AdjustmentRequest(
        List.of(new AdjustmentRequest.Line(null, "中级", "710201", "计算机应用", headcount)),
        "规模变化",
        explanation);
  }
}
