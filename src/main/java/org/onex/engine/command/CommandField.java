package org.onex.engine.command;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * What a command of the engine, or what it holds, was asked with; the engine keeps that to itself.
 */
public final class CommandField {

  private final Field field;

  private CommandField(Field field) {
    this.field = field;
  }

  /** A field of a command's class; an engine without it is one we were not written for. */
  public static CommandField of(Class<?> command, String name) {
    var field = ReflectionUtils.findField(command, name);
    if (field == null) {
      throw new IllegalStateException("The engine no longer has " + command + "." + name);
    }
    ReflectionUtils.makeAccessible(field);
    return new CommandField(field);
  }

  public @Nullable Object in(Object owner) {
    return ReflectionUtils.getField(field, owner);
  }
}
