package org.onex.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A season of 40,000 filings. Four schools file as people do, each in another state; their rows,
 * the engine's included, are then written again for as many schools as it takes.
 */
final class LargeSeason {

  static final String ID = "anhui-2027-spring";

  private static final int FILINGS = 40_000;
  private static final int COUNTIES = 100;
  private static final int SILENT_SCHOOLS = 200;
  private static final int EXPERTS = 300;
  private static final int SIGN_INS = 100_000;

  /** Shares in percent of the schools whose filings lie there. */
  private enum Lies {
    WITH_CITY(45),
    WITH_PROVINCE(45),
    RETURNED(5),
    DRAFT(5);

    private final int percent;

    Lies(int percent) {
      this.percent = percent;
    }

    String school() {
      return "bench" + (ordinal() + 1);
    }
  }

  private final Application application;
  private final Database database;

  LargeSeason(Application application, Database database) {
    this.application = application;
    this.database = database;
  }

  /** In the weeks of review, some days after the cities' time is over. */
  void underReview() throws Exception {
    Schools schools = new Schools(application, database);
    schools.openSeason();
    schools.register(Lies.values().length);
    int each = schools.certificates().size();
    for (Lies lies : Lies.values()) {
      schools.file(lies.ordinal() + 1, lies != Lies.DRAFT);
    }
    decide(Lies.WITH_PROVINCE, "APPROVE");
    decide(Lies.RETURNED, "RETURN");
    for (Lies lies : Lies.values()) {
      multiply(lies, FILINGS / each * lies.percent / 100);
    }
    others();
    application.post("admin", "/api/clock", "{\"to\":\"2027-04-07T08:00:00+08:00\"}");
    database.update("analyze");
  }

  /** Everything that was under review is passed and has its plan. */
  void decided() throws Exception {
    database.update(
        """
        insert into plan select filing_number, season_id, school_id, certificate_id, province_id,
          review_unit_id, null, 0 from filing where state = 'IN_REVIEW'
        """);
    database.update(
        """
        insert into plan_version
        select id, filing_number, 1, now(), '审核通过' from filing where state = 'IN_REVIEW'
        """);
    database.update(
        """
        insert into plan_line select f.id, l.ord, l.level_name, l.major_code, l.major_name,
          l.headcount
        from filing f
          join filing_revision r on r.filing_id = f.id and r.revision_no = f.revision_in_force
          join filing_line l on l.revision_id = r.id
        where f.state = 'IN_REVIEW'
        """);
    database.update(
        """
        update filing set state = 'APPROVED', level_code = null, unit_id = null
        where state = 'IN_REVIEW'
        """);
    database.update("delete from act_ru_identitylink");
    database.update("delete from act_ru_task");
    database.update("analyze");
  }

  String size() throws Exception {
    return "%s filings of %s units"
        .formatted(
            database.strings("select count(*) from filing").get(0),
            database.strings("select count(*) from institution").get(0));
  }

  private void decide(Lies lies, String decision) throws Exception {
    String acts =
        database
            .strings("select filing_number from filing where school_id = ?", lies.school())
            .stream()
            .map(
                "{\"number\":\"%%s\",\"decision\":\"%s\",\"opinion\":\"请补充师资材料。\"}"
                        .formatted(decision)
                    ::formatted)
            .collect(Collectors.joining(",", "[", "]"));
    application.post("ahhefei", "/api/reviews", acts);
  }

  private void multiply(Lies lies, int schools) throws Exception {
    String school = lies.school();
    copy(
        "institution",
        "x.id = '%s'".formatted(school),
        schools,
        "'id', x.id || '-' || n",
        "'code', x.code || n",
        "'name', x.name || '第' || n || '校'");
    copy(
        "person",
        "x.id = '%s'".formatted(school),
        schools,
        "'id', x.id || '-' || n",
        "'institution_id', x.id || '-' || n");
    String filings = "select filing_number from filing where school_id = '%s'".formatted(school);
    String ids = "select id from filing where school_id = '%s'".formatted(school);
    String revisions = "select id from filing_revision where filing_id in (%s)".formatted(ids);
    copy(
        "filing",
        "x.school_id = '%s'".formatted(school),
        schools,
        number("id"),
        name("filing_number"),
        name("school_id"));
    copy("filing_revision", in("filing_id", ids), schools, number("id"), number("filing_id"));
    for (String part : List.of("filing_line", "filing_finding", "filing_course", "filing_form")) {
      copy(part, in("revision_id", revisions), schools, number("revision_id"));
    }
    copy("attachment", in("owner_key", filings), schools, name("id"), name("owner_key"));
    copy("review_step", in("filing_number", filings), schools, number("id"), name("filing_number"));
    copy("delivery", in("about", filings), schools, "'id', md5(x.id || n)", name("about"));
    engine(filings, schools);
  }

  private void engine(String filings, int schools) throws Exception {
    String instances =
        "select proc_inst_id_ from act_ru_execution where business_key_ in (%s)".formatted(filings);
    copy(
        "act_ru_execution",
        in("proc_inst_id_", instances),
        schools,
        names("id_", "root_proc_inst_id_", "proc_inst_id_", "business_key_", "parent_id_"),
        names("super_exec_"));
    String tasks = "select id_ from act_ru_task where proc_inst_id_ in (%s)".formatted(instances);
    copy(
        "act_ru_task",
        in("proc_inst_id_", instances),
        schools,
        names("id_", "execution_id_", "proc_inst_id_"));
    copy("act_ru_identitylink", in("task_id_", tasks), schools, names("id_", "task_id_"));
    copy(
        "act_ru_variable",
        in("proc_inst_id_", instances),
        schools,
        names("id_", "execution_id_", "proc_inst_id_", "task_id_", "var_scope_"));
    copy(
        "act_hi_taskinst",
        in("proc_inst_id_", instances),
        schools,
        names("id_", "execution_id_", "proc_inst_id_", "root_proc_inst_id_"));
  }

  /** Those that file nothing, what others have said and done, and who is asked. */
  private void others() throws Exception {
    copy(
        "institution",
        "x.id = 'bench1'",
        SILENT_SCHOOLS,
        "'id', 'silent' || n",
        "'code', '7' || x.code || n",
        "'name', '未报示例学校' || n");
    copy(
        "institution",
        "x.id = 'bjwuhu'",
        COUNTIES,
        "'id', 'county' || n",
        "'code', '7' || x.code || n",
        "'name', '示例县教育局' || n",
        "'superior_id', 'bjhefei'");
    copy(
        "person",
        "x.id = 'ahwuhu'",
        EXPERTS,
        "'id', 'expert' || n",
        "'name', '示例专家' || n",
        "'role', 'EXPERT'",
        "'institution_id', 'ahprov'");
    database.update(
        """
        insert into expert select id, 'ahprov', '示例大学', null, '教授', '' from person
        where role = 'EXPERT' and id like 'expert%'
        """);
    database.update(
        """
        insert into duty_report
        select md5(t.id || i.id), t.id, i.id, 'SUBMITTED', 1, now(), i.contact_name, false, null,
          null, 0
        from duty_task t, institution i where i.id like 'bench%' or i.id like 'county%'
        """);
    database.update(
        """
        update filing_finding set verdict = 'RESTRICT', strength = 'PRINCIPLE'
        where ord = 0 and revision_id % 10 = 0
        """);
    copy(
        "audit_entry",
        "x.id = (select min(id) from audit_entry)",
        SIGN_INS,
        "'id', md5(x.id || n)");
    letters();
  }

  /** One for the office about each filing that waits for it. */
  private void letters() throws Exception {
    database.update(
        """
        insert into delivery select (jsonb_populate_record(d, jsonb_build_object(
          'id', md5(f.filing_number || p.id), 'about', f.filing_number, 'person_id', p.id,
          'recipient', p.id, 'recipient_name', p.name, 'state', 'SENT',
          'created_at', d.created_at + random() * interval '10 days'))).*
        from delivery d, filing f, person p
        where d.id = (select min(id) from delivery where person_id is not null)
          and p.id in ('ahhefei', 'ahprovince') and f.state = 'IN_REVIEW'
        """);
  }

  private void copy(String table, String where, int times, String... changes) throws Exception {
    database.update(
        """
        insert into %1$s select (jsonb_populate_record(x, jsonb_build_object(%2$s))).*
        from %1$s x, generate_series(1, ?) n where %3$s
        """
            .formatted(table, String.join(", ", changes), where),
        times);
  }

  private static String in(String column, String query) {
    return "x.%s in (%s)".formatted(column, query);
  }

  private static String number(String column) {
    return "'%1$s', x.%1$s + n * 1000000".formatted(column);
  }

  private static String name(String column) {
    return "'%1$s', x.%1$s || '-' || n".formatted(column);
  }

  private static String names(String... columns) {
    return Arrays.stream(columns).map(LargeSeason::name).collect(Collectors.joining(", "));
  }
}
