package org.onex.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.onex.audit.AuditAct;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.PasswordChanges;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Role;
import org.onex.directory.Startup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator from a secret that is read only while there is none. Without both
 * the system does not start, because Camunda would offer anyone to become administrator.
 */
@Component
@EnableConfigurationProperties(FirstStart.class)
@Profile("!demo & !test")
@Order(Startup.FIRST_ADMINISTRATOR)
class FirstAdministrator implements ApplicationRunner {

  private static final String ACCOUNT = "admin";

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final String PROVINCE = "province";

  private final IdentityService identity;
  private final Institutions institutions;
  private final People people;
  private final EngineAccounts accounts;
  private final FirstStart firstStart;
  private final PasswordChanges changes;

  FirstAdministrator(
      IdentityService identity,
      Institutions institutions,
      People people,
      EngineAccounts accounts,
      FirstStart firstStart,
      PasswordChanges changes) {
    this.changes = changes;
    this.identity = identity;
    this.institutions = institutions;
    this.people = people;
    this.accounts = accounts;
    this.firstStart = firstStart;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (identity.createUserQuery().memberOfGroup(Groups.ENGINE_ADMINISTRATORS).count() > 0) {
      return;
    }
    var problems = firstStart.problems(ACCOUNT);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "系统尚无管理员，已停止启动：请以环境变量 ONEX_ADMIN_SECRET 提供一次性口令后重新启动。"
              + String.join("", problems)
              + " (No administrator yet: start once with ONEX_ADMIN_SECRET of 12 characters or more"
              + " that nobody would guess.)");
    }
    var province =
        institutions
            .findById(PROVINCE)
            .orElseGet(
                () ->
                    institutions.save(
                        new Institution(
                            PROVINCE,
                            firstStart.provinceCode(),
                            firstStart.provinceName(),
                            InstitutionKind.PROVINCE,
                            null,
                            null,
                            null,
                            PROVINCE,
                            true)));
    accounts.openUnit(province);
    var administrator =
        people.save(new Person(ACCOUNT, "系统管理员", PROVINCE, Role.ADMINISTRATOR, null));
    accounts.open(administrator, province, firstStart.secret());
    changes.handedOut(AuditAct.PASSWORD_ISSUED, null, ACCOUNT);
    LOG.warn("已创建首位系统管理员“{}”。请立即登录并修改密码，并从环境变量中删除 ONEX_ADMIN_SECRET。", ACCOUNT);
  }
}
