package org.onex.engine.identity;

import java.util.stream.Stream;
import org.onex.audit.AuditAct;
import org.onex.directory.Institutions;
import org.onex.directory.PasswordChanges;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Role;
import org.onex.directory.Startup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code --onex.reset-administrator=ACCOUNT}: the way back for the last administrator, for whoever
 * has the console and the database. The new password comes from the environment, is printed nowhere
 * and must be changed at the first sign-in; the start ends when it is set.
 */
@Component
@EnableConfigurationProperties(FirstStart.class)
@ConditionalOnProperty(AdministratorReset.PROPERTY)
@Order(Startup.FIRST_ADMINISTRATOR + 1)
@NamedInterface("sign-in")
public class AdministratorReset implements ApplicationRunner {

  static final String PROPERTY = "onex.reset-administrator";

  private static final Logger LOG = LoggerFactory.getLogger(AdministratorReset.class);

  private final String account;
  private final People people;
  private final Institutions institutions;
  private final EngineAccounts accounts;
  private final PasswordChanges changes;
  private final FirstStart firstStart;

  AdministratorReset(
      @Value("${" + PROPERTY + "}") String account,
      People people,
      Institutions institutions,
      EngineAccounts accounts,
      PasswordChanges changes,
      FirstStart firstStart) {
    this.account = account;
    this.people = people;
    this.institutions = institutions;
    this.accounts = accounts;
    this.changes = changes;
    this.firstStart = firstStart;
  }

  public static boolean isAsked(String... arguments) {
    return Stream.of(arguments).anyMatch(argument -> argument.startsWith("--" + PROPERTY + "="));
  }

  /** Beside a running node, whose port is taken, and only for as long as it takes. */
  public static String[] onlyThat(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--server.port=0")).toArray(String[]::new);
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    Person person =
        people
            .findById(account)
            .filter(found -> found.role() == Role.ADMINISTRATOR)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "没有名为“%s”的系统管理员，未作任何修改，请核对 --%s 的账号。".formatted(account, PROPERTY)));
    var problems = firstStart.problems(account);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "未作任何修改：请以环境变量 ONEX_ADMIN_SECRET 提供新的一次性口令。" + String.join("", problems));
    }
    person.reinstate();
    accounts.open(
        person, institutions.findById(person.institutionId()).orElseThrow(), firstStart.secret());
    changes.handedOut(AuditAct.ADMINISTRATOR_RESET, null, account);
    LOG.warn("已重置系统管理员“{}”的密码，首次登录须修改；请从环境变量中删除 ONEX_ADMIN_SECRET。", account);
  }
}
