package org.onex.engine.season;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.onex.review.PendingReview;
import org.onex.review.PendingReviews;
import org.onex.season.ChineseTime;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the open tasks of a season in line with its windows and grants: the date that Tasklist
 * sorts by, and the one that the form shows.
 */
@Component
class DueDates {

  private static final int PORTION = 500;
  private static final String DUE = "due";

  private final SeasonQueries seasons;
  private final PendingReviews pending;
  private final TaskService tasks;

  DueDates(SeasonQueries seasons, PendingReviews pending, TaskService tasks) {
    this.seasons = seasons;
    this.pending = pending;
    this.tasks = tasks;
  }

  @Transactional
  public void move(String seasonId) {
    Map<Instant, List<String>> byEnd =
        pending.of(seasons.openings(seasonId)).stream()
            .filter(PendingReview::hasEnd)
            .collect(
                Collectors.groupingBy(
                    PendingReview::closesAt,
                    Collectors.mapping(r -> r.filing().number(), Collectors.toList())));
    byEnd.forEach(this::move);
  }

  private void move(Instant end, List<String> numbers) {
    for (int from = 0; from < numbers.size(); from += PORTION) {
      List<String> portion = numbers.subList(from, Math.min(from + PORTION, numbers.size()));
      tasks
          .createTaskQuery()
          .processInstanceBusinessKeyIn(portion.toArray(String[]::new))
          .list()
          .forEach(task -> move(task, end));
    }
  }

  private void move(Task task, Instant end) {
    Instant due = ChineseTime.lastSecond(end);
    if (task.getDueDate() != null && task.getDueDate().toInstant().equals(due)) {
      return;
    }
    tasks.setDueDate(task.getId(), Date.from(due));
    if (tasks.getVariableLocal(task.getId(), SeasonProcesses.VIEW) instanceof SpinJsonNode view) {
      tasks.setVariableLocal(
          task.getId(),
          SeasonProcesses.VIEW,
          SpinValues.jsonValue(view.prop(DUE, ChineseTime.until(end)).toString()).create());
    }
  }
}
