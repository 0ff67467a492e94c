package org.onex.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.onex.audit.AuditLog;
import org.onex.directory.PasswordChanges;
import org.onex.engine.command.Interceptors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts our grants, tenants and passwords in place of the engine's defaults. */
@Component
class IdentityPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<FilingTenants> filings;
  private final ObjectProvider<GroupGrants> grants;
  private final ObjectProvider<PasswordVerification> passwords;
  private final PasswordHashes hashes;
  private final ObjectProvider<PasswordChanges> changes;
  private final ObjectProvider<AuditLog> audit;
  private final ObjectProvider<TransactionTemplate> transactions;

  IdentityPlugin(
      ObjectProvider<FilingTenants> filings,
      ObjectProvider<GroupGrants> grants,
      ObjectProvider<PasswordVerification> passwords,
      PasswordHashes hashes,
      ObjectProvider<PasswordChanges> changes,
      ObjectProvider<AuditLog> audit,
      ObjectProvider<TransactionTemplate> transactions) {
    this.changes = changes;
    this.audit = audit;
    this.transactions = transactions;
    this.filings = filings;
    this.grants = grants;
    this.passwords = passwords;
    this.hashes = hashes;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    var started = new StartedBusinessKey();
    configuration.setResourceAuthorizationProvider(new NoGrantsPerTask());
    configuration.setPasswordManager(hashes);
    configuration.setTenantIdProvider(new TenantOfFiling(started, filings));
    Interceptors.add(
        configuration,
        started,
        new RecordedCommands(configuration, audit),
        new ReleaseUnitsTask(configuration),
        new ComparedPasswords(passwords),
        new ChosenPasswords(configuration, changes, transactions));
    configuration.setCustomPostDeployers(List.of(new ReviewStageGrants(grants)));
  }
}
