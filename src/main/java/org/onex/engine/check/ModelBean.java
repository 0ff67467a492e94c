package org.onex.engine.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens the public methods of a bean to expressions in models, such as {@code
 * ${season.opensAt(level)}}. Delegates and listeners need no mark: a model may name them, and call
 * nothing on them.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelBean {}
