package org.onex.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.onex.engine.command.CommandField;

/**
 * Refuses queries that carry expressions, also in {@code orQueries}, which the engine forgets to
 * check (CVE-2026-109432), and stored filters with any but a few harmless ones.
 */
class QueryGuard extends CommandInterceptor {

  /** What the filters of Tasklist need. */
  private static final Set<String> HARMLESS =
      Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${deadlines.soon()}");

  private static final CommandField EXTENDING_QUERY =
      CommandField.of(AbstractExecuteFilterCmd.class, "extendingQuery");
  private static final CommandField FILTER = CommandField.of(SaveFilterCmd.class, "filter");

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AbstractQuery<?, ?> query) {
      refuse(query, Set.of());
    } else if (command instanceof AbstractExecuteFilterCmd
        && EXTENDING_QUERY.in(command) instanceof AbstractQuery<?, ?> query) {
      refuse(query, Set.of());
    } else if (command instanceof SaveFilterCmd
        && FILTER.in(command) instanceof Filter filter
        && filter.getQuery() instanceof AbstractQuery<?, ?> query) {
      refuse(query, HARMLESS);
    }
    return next.execute(command);
  }

  private static void refuse(AbstractQuery<?, ?> query, Set<String> allowed) {
    query.getExpressions().values().stream()
        .filter(expression -> !allowed.contains(expression))
        .findAny()
        .ifPresent(QueryGuard::refuse);
    if (query instanceof TaskQueryImpl tasks) {
      tasks.getQueries().stream()
          .filter(part -> part != tasks)
          .forEach(part -> refuse(part, allowed));
    }
  }

  private static void refuse(@Nullable String expression) {
    throw new BadUserRequestException("查询中不允许使用表达式“%s”，请改用确定的值。".formatted(expression));
  }
}
