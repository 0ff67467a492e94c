package org.onex.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fictional schools of one city, each filing every certificate of the demo by workbook. */
final class Schools {

  private static final List<String> HEADER =
      List.of("学校标识码", "证书名称", "等级", "专业代码", "专业名称", "在校生数", "专任教师数", "申报人数", "校长办公会日期");

  private final Application application;
  private final Database database;

  Schools(Application application, Database database) {
    this.application = application;
    this.database = database;
  }

  /** In the weeks in which every level may act; the sending of letters is put off. */
  void openSeason() throws Exception {
    application.post("admin", "/api/clock", "{\"to\":\"2027-03-26T08:00:00+08:00\"}");
    application.send(
        "admin",
        "PUT",
        "/engine-rest/job-definition/suspended",
        """
        {"processDefinitionKey":"send-mail","includeJobs":true,"suspended":true}
        """);
  }

  /** Submits at least so many filings, all waiting for the city of Hefei; answers how many. */
  int file(int filings) throws Exception {
    int certificates = certificates().size();
    int schools = (filings + certificates - 1) / certificates;
    register(schools);
    for (int school = 1; school <= schools; school++) {
      file(school, true);
    }
    return schools * certificates;
  }

  /** Schools of the city, each with somebody who signs in. */
  void register(int schools) throws Exception {
    database.update(
        """
        insert into institution (id, code, name, kind, school_type, affiliation, superior_id,
          province_id, platform_registered, contact_name, contact_phone, contact_email)
        select 'bench' || n, '' || (9000000000 + n), '示例职业学校' || n, 'SCHOOL', 'secondary',
          'municipal', 'bjhefei', 'ahprov', true, '示例', '000', 'bench' || n || '@example.edu.cn'
        from generate_series(1, ?) n
        """,
        schools);
    database.update(
        """
        insert into person (id, name, institution_id, role, email, active)
        select id, contact_name, id, 'SCHOOL', contact_email, true from institution
        where id like 'bench%'
        """);
    database.update(
        """
        insert into act_id_user (id_, rev_, first_, last_, pwd_, salt_, attempts_)
        select p.id, 1, p.name, '', u.pwd_, u.salt_, 0 from person p, act_id_user u
        where u.id_ = 'hfschool' and p.id like 'bench%'
        """);
  }

  /** One filing for each certificate, submitted or left as a draft. */
  void file(int school, boolean submit) throws Exception {
    byte[] workbook = workbook(9_000_000_000L + school, certificates());
    String person = "bench" + school;
    application.upload(person, "/api/filings:import", workbook);
    handInPapers(person);
    if (submit) {
      application.upload(person, "/api/filings:import?submit=true", workbook);
    }
  }

  List<String> certificates() throws Exception {
    return database.strings("select name from certificate order by id");
  }

  private void handInPapers(String school) throws Exception {
    database.update(
        """
        insert into attachment (id, owner_type, owner_key, kind, file_name, media_type, size,
          sha256, uploaded_by, uploaded_at)
        select 'paper' || filing_number, 'filing', filing_number, 'application_form', '申报表.pdf',
          'application/pdf', 1, '-', school_id, now()
        from filing where school_id = ?
        """,
        school);
  }

  private static byte[] workbook(long code, List<String> certificates) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("申报明细");
      write(sheet.createRow(0), HEADER);
      for (String certificate : certificates) {
        write(
            sheet.createRow(sheet.getLastRowNum() + 1),
            List.of(
                "" + code, certificate, "中级", "710201", "计算机应用", "200", "12", "60", "2027-03-10"));
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void write(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }
}
