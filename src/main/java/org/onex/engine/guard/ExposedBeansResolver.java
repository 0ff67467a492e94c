package org.onex.engine.guard;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.jspecify.annotations.Nullable;
import org.onex.engine.check.ExposedBeans;
import org.springframework.util.ClassUtils;

/**
 * Resolves exposed beans by name, and calls only what their own class declares: neither what every
 * object has ({@code getClass}) nor what a proxy adds.
 */
class ExposedBeansResolver extends ReadOnlyResolver {

  private final ExposedBeans beans;
  private final BeanELResolver reflection = new BeanELResolver(true);

  ExposedBeansResolver(ExposedBeans beans) {
    this.beans = beans;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base == null) {
      if (property instanceof String name && beans.contains(name)) {
        context.setPropertyResolved(true);
        return beans.get(name);
      }
      return null;
    }
    if (property == null || !isDeclared(base, getter(property.toString()))) {
      throw new ELException(refusal(base, property));
    }
    return reflection.getValue(context, base, property);
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      Object base,
      Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] arguments) {
    if (!isDeclared(base, Optional.of(method.toString()))) {
      throw new ELException(refusal(base, method));
    }
    return reflection.invoke(context, base, method, types, arguments);
  }

  private static Optional<String> getter(String property) {
    return property.isEmpty()
        ? Optional.empty()
        : Optional.of("get" + Character.toUpperCase(property.charAt(0)) + property.substring(1));
  }

  private boolean isDeclared(Object base, Optional<String> method) {
    return beans.isCallable(base)
        && Arrays.stream(ClassUtils.getUserClass(base).getDeclaredMethods())
            .map(Method::getName)
            .anyMatch(name -> method.isPresent() && name.equals(method.get()));
  }

  private static String refusal(Object base, @Nullable Object member) {
    return "模型中的表达式不允许访问“%s”的“%s”，请只使用流程变量和已开放的组件。"
        .formatted(ClassUtils.getUserClass(base).getSimpleName(), member);
  }
}
