package org.onex.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.engine.check.ExposedBeans;
import org.onex.engine.check.ModelBean;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.support.GenericApplicationContext;

class ClosedExpressionManagerTest {

  private final ClosedExpressionManager expressions =
      new ClosedExpressionManager(new ExposedBeans(context()));

  private static GenericApplicationContext context() {
    var context = new GenericApplicationContext();
    var proxied = new ProxyFactory(new Opening());
    proxied.setProxyTargetClass(true);
    context.registerBean("opening", Opening.class, () -> (Opening) proxied.getProxy());
    context.registerBean("check", JavaDelegate.class, () -> execution -> {});
    context.registerBean("secret", Secret.class, Secret::new);
    context.refresh();
    return context;
  }

  @Test
  void variables_lists_and_maps_can_be_read() {
    assertThat(value("${route == 'city' && lines[0] == 'a' && view.school == 's'}"))
        .isEqualTo(true);
  }

  @Test
  void a_delegate_can_be_named() {
    assertThat(value("${check}")).isInstanceOf(JavaDelegate.class);
  }

  @Test
  void an_open_bean_can_be_asked_by_method_and_by_property() {
    assertThat(value("${opening.of('city')}")).isEqualTo("city opens");
    assertThat(value("${opening.first}")).isEqualTo("first");
  }

  @Test
  void four_facts_of_the_execution_can_be_read() {
    assertThat(value("${execution.processBusinessKey}")).isEqualTo("AH-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${route.getClass()}",
        "${route.class}",
        "${route['class']}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${opening.getClass()}",
        "${opening.class}",
        "${opening['class']}",
        "${opening.hashCode()}",
        "${opening.getTargetSource()}",
        "${opening.targetSource}",
        "${opening.getAdvisors()}",
        "${check.execute(execution)}",
        "${check.getClass()}",
        "${check.class}",
        "${secret}",
        "${secret.reveal()}",
        "${execution.getProcessEngineServices()}",
        "${execution.processEngineServices}",
        "${execution.processEngine}",
        "${execution.getClass()}",
        "${execution.setVariable('route', 'x')}",
        "${execution.variables}",
        "${lines.getClass()}",
        "${lines.size()}",
        "${view.getClass()}",
        "${opening.of('x').getClass()}",
        "${date.getTime()}",
        "${JSON('{}')}",
        "${XML('<a/>')}"
      })
  void everything_else_is_refused(String expression) {
    assertThatThrownBy(() -> value(expression)).isInstanceOf(RuntimeException.class);
  }

  private @Nullable Object value(String expression) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("route", "city");
    variables.put("lines", List.of("a"));
    variables.put("view", Map.of("school", "s"));
    variables.put("date", Date.from(Instant.EPOCH));
    return expressions
        .createValueExpression(expression)
        .getValue(expressions.getElContext(new Scope(Variables.fromMap(variables))));
  }

  /** An execution without an engine. */
  private static final class Scope extends ExecutionEntity {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> values;

    Scope(Map<String, Object> values) {
      this.values = values;
      setBusinessKey("AH-1");
    }

    @Override
    public boolean hasVariable(String name) {
      return values.containsKey(name);
    }

    @Override
    public @Nullable Object getVariable(String name) {
      return values.get(name);
    }

    @Override
    public String getProcessBusinessKey() {
      return "AH-1";
    }
  }

  @ModelBean
  public static class Opening {

    public String of(String level) {
      return level + " opens";
    }

    public String getFirst() {
      return "first";
    }
  }

  public static class Secret {

    public String reveal() {
      return "secret";
    }
  }
}
