package org.onex.engine.identity;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A filing's processes, shared or a pack's own, belong to the unit that reviews it first; what they
 * call inherits that. A year belongs to its province, whose office confirms the dates. Everything
 * else (seasons, mails, releases) belongs to no unit, by rule and not by accident: a process of a
 * filing without a unit is refused.
 */
class TenantOfFiling implements TenantIdProvider {

  private static final List<String> OF_FILINGS =
      List.of(
          "certificate-filing", "filing-checks", "plan-adjustment", "pilot-change", "filing-year");

  private final StartedBusinessKey started;
  private final ObjectProvider<FilingTenants> filings;

  TenantOfFiling(StartedBusinessKey started, ObjectProvider<FilingTenants> filings) {
    this.started = started;
    this.filings = filings;
  }

  @Override
  public @Nullable String provideTenantIdForProcessInstance(
      TenantIdProviderProcessInstanceContext context) {
    var process = context.getProcessDefinition().getKey();
    var isOfFiling = OF_FILINGS.stream().anyMatch(process::endsWith);
    if (!isOfFiling || context.getSuperExecution() != null) {
      return null;
    }
    return started
        .current()
        .flatMap(this::tenantOf)
        .orElseThrow(
            () ->
                new Refusal(
                    "FILING_UNKNOWN",
                    "流程“%s”只能由系统为已登记的事项启动，编号“%s”没有对应的审核单位。"
                        .formatted(process, started.current().orElse(""))));
  }

  private Optional<String> tenantOf(String number) {
    return filings.orderedStream().flatMap(port -> port.tenantOf(number).stream()).findFirst();
  }

  @Override
  public @Nullable String provideTenantIdForCaseInstance(
      TenantIdProviderCaseInstanceContext context) {
    return null;
  }

  @Override
  public @Nullable String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext context) {
    return context.getExecution() == null ? null : context.getExecution().getTenantId();
  }
}
