package org.onex.engine.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.onex.directory.Startup;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The four lists a reviewer finds in Tasklist. They name neither unit nor level: the walls already
 * leave nobody more than the own ones.
 */
@Component
@Order(Startup.TASKLIST_FILTERS)
class TasklistFilters implements ApplicationRunner {

  private final FilterService filters;
  private final TaskService tasks;

  TasklistFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (filters.createFilterQuery().count() > 0) {
      return;
    }
    save(1, "本单位待办", "本单位当前可以办理的全部申报项目", all());
    save(2, "我的待办", "已由我领取的申报项目", all().taskAssigneeExpression("${currentUser()}"));
    save(
        3,
        "即将截止",
        "三日内到期的申报项目",
        all().dueAfterExpression("${now()}").dueBeforeExpression("${deadlines.soon()}"));
    save(4, "已逾期", "超过办理时限的申报项目", all().dueBeforeExpression("${now()}"));
  }

  private TaskQuery all() {
    return tasks.createTaskQuery();
  }

  private void save(int position, String name, String description, TaskQuery query) {
    var filter = filters.newTaskFilter(name);
    filter.setProperties(
        Map.of(
            "priority",
            position,
            "description",
            description,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of()));
    filter.setQuery(query.orderByDueDate().asc());
    filters.saveFilter(filter);
  }
}
