package org.onex.engine.identity;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK_VARIABLE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets a reviewing group work on the tasks of a definition as soon as a deployed model names it as
 * candidate there: one grant per group and definition, whatever the number of tasks.
 */
class ReviewStageGrants implements Deployer {

  private static final Set<String> REVIEWERS =
      Set.of(Groups.PROVINCE_OFFICE, Groups.BUREAU, Groups.COUNTY_BUREAU);

  private final ObjectProvider<GroupGrants> grants;

  ReviewStageGrants(ObjectProvider<GroupGrants> grants) {
    this.grants = grants;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    var definitions = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
    if (deployment.isNew() && definitions != null) {
      definitions.forEach(this::grant);
    }
  }

  private void grant(ProcessDefinitionEntity definition) {
    var groups =
        definition.getTaskDefinitions().values().stream()
            .flatMap(task -> task.getCandidateGroupIdExpressions().stream())
            .map(Expression::getExpressionText)
            .filter(REVIEWERS::contains)
            .collect(Collectors.toSet());
    groups.forEach(group -> grant(group, definition.getKey()));
  }

  /** Whoever deploys need not be allowed to grant. */
  private void grant(String group, String definitionKey) {
    Context.getCommandContext()
        .runWithoutAuthorization(
            () -> {
              grants
                  .getObject()
                  .grant(
                      group,
                      Resources.PROCESS_DEFINITION,
                      definitionKey,
                      READ,
                      READ_TASK,
                      TASK_WORK,
                      READ_TASK_VARIABLE);
              return group;
            });
  }
}
