package org.onex.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A reviewer's inbox with 100,000 open tasks in the system: the same rows asked for by the bare
 * engine without authorizations, under OneX's one grant per definition, and under the engine's
 * default of one grant per task and candidate group.
 */
final class TaskQueries {

  private static final int TASKS = 100_000;
  private static final int PAGE = 15;
  private static final int RUNS = 9;
  private static final int GIVE_UP_SECONDS = 60;

  private final Application application;
  private final Database database;

  TaskQueries(Application application, Database database) {
    this.application = application;
    this.database = database;
  }

  /** Someone's inbox; unit is null for whoever sees every unit. */
  private record Inbox(String title, String person, String group, String level, String unit) {

    String definition() {
      return "anhui-" + level + "-review";
    }
  }

  void run(Report report) throws Exception {
    List<Inbox> inboxes =
        List.of(
            new Inbox("one city", "ahhefei", "bureau", "city", "bjhefei"),
            new Inbox("province", "ahprovince", "provinceOffice", "province", null));
    openTasks(inboxes);
    report.line("");
    report.line(
        "Task queries, %s open tasks: milliseconds (median of %d), ratio to unauthorised",
        database.strings("select count(*) from act_ru_task").get(0), RUNS);
    report.line("  %-42s %18s %18s", "", "count", "first page of " + PAGE);
    String filter = database.strings("select id_ from act_ru_filter where name_ = '本单位待办'").get(0);
    ProcessEngine engine = engine();
    try {
      for (Inbox inbox : inboxes) {
        Timed open = measure(() -> count(engine, inbox, false), () -> page(engine, inbox, false));
        Timed granted = measure(() -> count(engine, inbox, true), () -> page(engine, inbox, true));
        Timed served =
            measure(
                () ->
                    application
                        .get(inbox.person(), "/engine-rest/filter/" + filter + "/count")
                        .get("count")
                        .asLong(),
                () -> rows(inbox, filter));
        report.line("  %s: %d tasks", inbox.title(), open.found());
        print(report, "bare engine, unauthorised", open, open);
        print(report, "one grant per definition (OneX)", granted, open);
        print(report, "  the same as Tasklist's filter, over HTTP", served, open);
      }
      grantPerTask(inboxes);
      for (Inbox inbox : inboxes) {
        Timed open = measure(() -> count(engine, inbox, false), () -> page(engine, inbox, false));
        Timed each = measure(() -> count(engine, inbox, true), () -> page(engine, inbox, true));
        report.line("  %s, after 100,000 grants were written", inbox.title());
        print(report, "bare engine, unauthorised", open, open);
        print(report, "one grant per task (the engine's default)", each, open);
      }
    } finally {
      engine.close();
    }
  }

  private long rows(Inbox inbox, String filter) throws Exception {
    JsonNode page =
        application.get(
            inbox.person(),
            "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=" + PAGE);
    return page.size();
  }

  private static long count(ProcessEngine engine, Inbox inbox, boolean walls) {
    return behind(engine, inbox, walls, query -> query.count());
  }

  private static long page(ProcessEngine engine, Inbox inbox, boolean walls) {
    return behind(
        engine, inbox, walls, query -> query.orderByDueDate().asc().listPage(0, PAGE).size());
  }

  /** Without walls, the query itself names the rows that the walls would leave. */
  private static long behind(
      ProcessEngine engine,
      Inbox inbox,
      boolean walls,
      java.util.function.ToLongFunction<TaskQuery> ask) {
    IdentityService identity = engine.getIdentityService();
    TaskService tasks = engine.getTaskService();
    if (!walls) {
      TaskQuery query = tasks.createTaskQuery().processDefinitionKey(inbox.definition());
      return ask.applyAsLong(inbox.unit() == null ? query : query.tenantIdIn(inbox.unit()));
    }
    List<String> tenants =
        identity.createTenantQuery().userMember(inbox.person()).list().stream()
            .map(tenant -> tenant.getId())
            .toList();
    identity.setAuthentication(inbox.person(), List.of(inbox.group()), tenants);
    try {
      return ask.applyAsLong(tasks.createTaskQuery());
    } finally {
      identity.clearAuthentication();
    }
  }

  /** Median times; negative where the database was stopped after a minute. */
  private record Timed(long found, double count, double page) {}

  private static Timed measure(Callable<Long> count, Callable<Long> page) throws Exception {
    long found;
    try {
      found = count.call();
    } catch (Exception stopped) {
      return new Timed(-1, -1, median(page));
    }
    return new Timed(found, median(count), median(page));
  }

  private static double median(Callable<Long> query) {
    double[] millis = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      try {
        query.call();
      } catch (Exception stopped) {
        return -1;
      }
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[RUNS / 2];
  }

  private static void print(Report report, String title, Timed timed, Timed base) {
    report.line(
        "    %-42s %s %s",
        title, cell(timed.count(), base.count()), cell(timed.page(), base.page()));
  }

  private static String cell(double millis, double base) {
    return millis < 0
        ? "%8s %8s"
            .formatted(
                "> " + GIVE_UP_SECONDS + " s", "> %.0f x".formatted(GIVE_UP_SECONDS * 1000 / base))
        : "%8.1f %6.2f x".formatted(millis, millis / base);
  }

  /** As many open tasks at each level in each unit, like one that the application made itself. */
  private void openTasks(List<Inbox> inboxes) throws Exception {
    List<String> units = database.strings("select id_ from act_id_tenant order by id_");
    int each = TASKS / units.size() / inboxes.size();
    for (Inbox inbox : inboxes) {
      for (String unit : units) {
        String prefix = "bench-" + inbox.level() + "-" + unit + "-";
        database.update(
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_,
              business_key_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_,
              is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_,
              tenant_id_, proc_def_key_)
            select ? || n, 1, ? || n, ? || n, 'B' || n, d.id_, 'Task_Review', ? || n, true, false,
              true, false, 1, 2, 1, ?, d.key_
            from act_re_procdef d, generate_series(1, ?) n
            where d.key_ = ? and d.version_ = 1
            """,
            prefix,
            prefix,
            prefix,
            prefix,
            unit,
            each,
            inbox.definition());
        database.update(
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,
              task_def_key_, priority_, create_time_, due_date_, suspension_state_, tenant_id_,
              task_state_)
            select e.id_, 1, e.id_, e.id_, e.proc_def_id_, '办理审核', 'Task_Review', 50, now(),
              timestamp '2027-04-05' + random() * interval '10 days', 1, e.tenant_id_, 'Created'
            from act_ru_execution e where e.id_ like ? || '%'
            """,
            prefix);
      }
      database.update(
          """
          insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
          select 'link-' || id_, 1, ?, 'candidate', id_ from act_ru_task where id_ like ? || '%'
          """,
          inbox.group(), "bench-" + inbox.level());
    }
    analyze();
  }

  /** What the engine's own authorization provider writes when a task gets a candidate group. */
  private void grantPerTask(List<Inbox> inboxes) throws Exception {
    for (Inbox inbox : inboxes) {
      database.update(
          "delete from act_ru_authorization where group_id_ = ? and resource_type_ = 6",
          inbox.group());
    }
    database.update(
        """
        insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_,
          resource_id_, perms_)
        select 'bench-' || l.task_id_, 1, 1, l.group_id_, 7, l.task_id_, 6
        from act_ru_identitylink l where l.group_id_ is not null
        """);
    analyze();
  }

  private void analyze() throws Exception {
    database.update("analyze");
  }

  /** The engine as it comes, on the same tables; only what it refuses to start without is set. */
  private ProcessEngine engine() {
    String url = database.url("&options=-c%20statement_timeout=" + GIVE_UP_SECONDS + "s");
    return BareEngine.on(url)
        .setDatabaseSchemaUpdate("false")
        .setAuthorizationEnabled(true)
        .buildProcessEngine();
  }
}
