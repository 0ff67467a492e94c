package org.onex.process.identity;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onex.process.engine.Interceptors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our grants and tenants in place of the engine's defaults. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<FilingTenants> filings;
  private final ObjectProvider<GroupGrants> grants;

  IdentityPlugin(ObjectProvider<FilingTenants> filings, ObjectProvider<GroupGrants> grants) {
    this.filings = filings;
    this.grants = grants;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    var started = new StartedBusinessKey();
    configuration.setResourceAuthorizationProvider(new NoGrantsPerTask());
    configuration.setTenantIdProvider(new TenantOfFiling(started, filings));
    Interceptors.add(
        configuration,
        started,
        new ReleaseUnitsTask(configuration),
        new ChosenPasswords(configuration));
    configuration.setCustomPostDeployers(List.of(new ReviewLevelGrants(grants)));
  }
}
