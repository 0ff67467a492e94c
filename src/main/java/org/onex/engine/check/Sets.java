package org.onex.engine.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Variables that a bean leaves in the process, so that the conditions of a model may read them. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sets {

  String[] value();

  /** All that the first of them may be, where it is one of these words. */
  String[] values() default {};

  /** The enum whose names the first of them takes. */
  Class<?> of() default void.class;

  /** Those of them that hold the name of a process, as the pack's rows have it. */
  String[] processes() default {};
}
