package org.onex.engine.identity;

import java.lang.reflect.Field;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Remembers the business key of the process that this thread is starting, because the engine does
 * not tell it to whoever provides the tenant, and a variable could be spoofed.
 */
class StartedBusinessKey extends CommandInterceptor {

  private static final Field BUILDER = builderField();

  private final ThreadLocal<@Nullable String> key = new ThreadLocal<>();

  Optional<String> current() {
    return Optional.ofNullable(key.get());
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (!(command instanceof StartProcessInstanceCmd)) {
      return next.execute(command);
    }
    var before = key.get();
    var builder = (ProcessInstantiationBuilderImpl) ReflectionUtils.getField(BUILDER, command);
    key.set(builder == null ? null : builder.getBusinessKey());
    try {
      return next.execute(command);
    } finally {
      key.set(before);
    }
  }

  private static Field builderField() {
    var field = ReflectionUtils.findField(StartProcessInstanceCmd.class, "instantiationBuilder");
    if (field == null) {
      throw new IllegalStateException("The engine no longer keeps its instantiation builder");
    }
    ReflectionUtils.makeAccessible(field);
    return field;
  }
}
