package org.onex.engine.guard;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.onex.engine.check.ExposedBeans;

/**
 * Expressions that see variables, four facts of the execution and the exposed beans. The engine's
 * own manager would let any model run any code.
 */
class ClosedExpressionManager extends JuelExpressionManager {

  private static final Set<String> FUNCTIONS =
      Set.of("currentUser", "currentUserGroups", "now", "dateTime");
  private static final boolean READ_ONLY = true;

  private final ExposedBeans exposedBeans;

  ClosedExpressionManager(ExposedBeans exposedBeans) {
    this.exposedBeans = exposedBeans;
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new ExecutionResolver());
    resolver.add(new ArrayELResolver(READ_ONLY));
    resolver.add(new ListELResolver(READ_ONLY));
    resolver.add(new MapELResolver(READ_ONLY));
    resolver.add(new ExposedBeansResolver(exposedBeans));
    return resolver;
  }

  /** Plugins offer more functions, some of which parse what they are given. */
  @Override
  public void addFunction(String name, Method function) {
    if (FUNCTIONS.contains(name)) {
      super.addFunction(name, function);
    }
  }
}
