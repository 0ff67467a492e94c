package org.onex.engine.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Messages that a bean tells running processes; a model that waits for any other waits for ever. A
 * name that ends in {@code *} stands for names that the packs give.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sends {

  String[] value();
}
