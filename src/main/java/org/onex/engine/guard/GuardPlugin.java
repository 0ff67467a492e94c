package org.onex.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onex.engine.check.ExposedBeans;
import org.onex.engine.command.Interceptors;
import org.springframework.stereotype.Component;

/** Closes the engine before it starts: expressions, scripts, queries and deployments. */
@Component
class GuardPlugin extends AbstractProcessEnginePlugin {

  private final ExposedBeans beans;
  private final DeploymentGuard deployments;

  GuardPlugin(ExposedBeans beans, DeploymentGuard deployments) {
    this.beans = beans;
    this.deployments = deployments;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setExpressionManager(new ClosedExpressionManager(beans));
    configuration.setScriptEngineResolver(new NoScripts());
    configuration.setCustomPreDeployers(List.of(deployments));
    configuration.setDeploymentHandlerFactory(LatestVersionDeploymentHandler::new);
    Interceptors.add(
        configuration,
        new RefusalExceptionTranslator(),
        new FailureTranslator(),
        new OptimisticLockExceptionTranslator(),
        new AuthorizationExceptionTranslator(),
        new QueryGuard(),
        new TaskBpmnErrorBlocker(),
        new ReviewerCommands(() -> configuration.getIdentityService().getCurrentAuthentication()),
        new OwnClaimInterceptor(
            () -> configuration.getIdentityService().getCurrentAuthentication()),
        new FormFieldsOnly());
  }
}
