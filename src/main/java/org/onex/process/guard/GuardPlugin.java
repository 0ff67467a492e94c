package org.onex.process.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onex.process.check.ExposedBeans;
import org.onex.process.engine.Interceptors;
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
    configuration.setDeploymentHandlerFactory(InForceDecides::new);
    Interceptors.add(
        configuration,
        new RefusalAnswer(),
        new FailureAnswer(),
        new OvertakenAnswer(),
        new WallAnswer(),
        new QueryGuard(),
        new NoWayRoundTheDesk(),
        new ReviewerCommands(() -> configuration.getIdentityService().getCurrentAuthentication()),
        new OwnClaims(() -> configuration.getIdentityService().getCurrentAuthentication()),
        new FormFieldsOnly());
  }
}
