package org.onex.engine.guard;

import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Four facts of the running execution, and no way from it to the engine's services. */
class ExecutionResolver extends ReadOnlyResolver {

  private static final Map<String, Function<DelegateExecution, @Nullable Object>> FACTS =
      Map.of(
          "processBusinessKey", DelegateExecution::getProcessBusinessKey,
          "processInstanceId", DelegateExecution::getProcessInstanceId,
          "currentActivityId", DelegateExecution::getCurrentActivityId,
          "tenantId", DelegateExecution::getTenantId);

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base instanceof DelegateExecution execution) {
      var fact = FACTS.get(String.valueOf(property));
      if (fact != null) {
        context.setPropertyResolved(true);
        return fact.apply(execution);
      }
    }
    return null;
  }
}
