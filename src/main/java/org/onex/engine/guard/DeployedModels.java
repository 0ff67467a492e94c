package org.onex.engine.guard;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.onex.engine.check.ModelContext;
import org.onex.notice.WorkCalendar;
import org.onex.pack.PackSource;

/** What the engine has already; asked within a command of the engine. */
class DeployedModels implements ModelContext {

  /** Name of a deployment that brings processes which all packs share. */
  private static final String SHARED = "common";

  private final Collection<PackSource> packs;
  private final WorkCalendar daysOff;
  private final boolean shared;

  DeployedModels(PackGate gate, String deploymentName) {
    this.packs = gate.inForce();
    this.daysOff = gate.daysOff();
    this.shared = SHARED.equals(deploymentName);
  }

  @Override
  public boolean hasForm(String form) {
    return Context.getCommandContext()
            .getCamundaFormDefinitionManager()
            .findLatestDefinitionByKey(form)
        != null;
  }

  @Override
  public boolean hasProcess(String process) {
    return Context.getCommandContext()
            .getProcessDefinitionManager()
            .findLatestProcessDefinitionByKey(process)
        != null;
  }

  @Override
  public Optional<byte[]> model(String process) {
    var context = Context.getCommandContext();
    return Optional.ofNullable(
            context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(process))
        .filter(latest -> !latest.isSuspended())
        .flatMap(
            latest ->
                Optional.ofNullable(
                    context
                        .getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(
                            latest.getDeploymentId(), latest.getResourceName())))
        .map(ResourceEntity::getBytes);
  }

  @Override
  public boolean isShared(String process) {
    return shared
        || hasProcess(process)
        || getClass().getResource("/processes/" + SHARED + "/" + process + ".bpmn") != null;
  }

  @Override
  public Collection<PackSource> packs() {
    return packs;
  }

  @Override
  public WorkCalendar daysOff() {
    return daysOff;
  }
}
