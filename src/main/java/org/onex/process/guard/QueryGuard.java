package org.onex.process.guard;

import java.lang.reflect.Field;
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
import org.springframework.util.ReflectionUtils;

/**
 * Refuses queries that carry expressions, also in {@code orQueries}, which the engine forgets to
 * check (CVE-2026-109432), and stored filters with any but a few harmless ones.
 */
class QueryGuard extends CommandInterceptor {

  /** What the filters of Tasklist need. */
  private static final Set<String> HARMLESS =
      Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${deadlines.soon()}");

  private static final Field EXTENDING_QUERY =
      field(AbstractExecuteFilterCmd.class, "extendingQuery");
  private static final Field FILTER = field(SaveFilterCmd.class, "filter");

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AbstractQuery<?, ?> query) {
      refuse(query, Set.of());
    } else if (command instanceof AbstractExecuteFilterCmd
        && ReflectionUtils.getField(EXTENDING_QUERY, command)
            instanceof AbstractQuery<?, ?> query) {
      refuse(query, Set.of());
    } else if (command instanceof SaveFilterCmd
        && ReflectionUtils.getField(FILTER, command) instanceof Filter filter
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

  private static Field field(Class<?> type, String name) {
    var field = ReflectionUtils.findField(type, name);
    if (field == null) {
      throw new IllegalStateException("The engine no longer has " + type + "." + name);
    }
    ReflectionUtils.makeAccessible(field);
    return field;
  }
}
