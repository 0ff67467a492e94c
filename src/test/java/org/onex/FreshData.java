package org.onex;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Empties engine and tables before each test class and runs the start-up runners again. */
class FreshData extends AbstractTestExecutionListener {

  private static final ApplicationArguments NO_ARGUMENTS = new DefaultApplicationArguments();

  @Override
  public void beforeTestClass(TestContext test) throws Exception {
    var context = test.getApplicationContext();
    context.getBean(MovableClock.class).reset();
    if (!freshlyStarted(context)) {
      empty(context);
      for (var runner : context.getBeanProvider(ApplicationRunner.class).orderedStream().toList()) {
        runner.run(NO_ARGUMENTS);
      }
    }
    TestServers.mail().purgeEmailFromAllMailboxes();
  }

  private static boolean freshlyStarted(ApplicationContext context) {
    var registry = context.getAutowireCapableBeanFactory();
    if (context.containsBean("usedByATestClass")) {
      return false;
    }
    ((org.springframework.beans.factory.config.SingletonBeanRegistry) registry)
        .registerSingleton("usedByATestClass", true);
    return true;
  }

  private static void empty(ApplicationContext context) {
    ((ManagementServiceImpl) context.getBean(ProcessEngine.class).getManagementService()).purge();
    var jdbc = context.getBean(JdbcTemplate.class);
    var tables = ownTables(jdbc);
    if (TestServers.onPostgres()) {
      jdbc.execute("truncate table " + String.join(", ", tables) + " cascade");
    } else {
      jdbc.execute("set referential_integrity false");
      tables.forEach(table -> jdbc.execute("truncate table " + table));
      jdbc.execute("set referential_integrity true");
    }
  }

  private static List<String> ownTables(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        """
        select table_name from information_schema.tables
        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
          and lower(table_name) not like 'act\\_%' escape '\\'
          and lower(table_name) not like 'databasechangelog%'
        """,
        String.class);
  }
}
