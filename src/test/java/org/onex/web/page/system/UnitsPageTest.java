package org.onex.web.page.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Browser.location;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** How units and people get in, how their passwords reach them, and how they are shut out. */
@OneXTest
class UnitsPageTest {

  private static final List<String> UNITS =
      List.of("单位代码", "单位名称", "单位类别", "办学层次", "隶属关系", "上级单位代码", "平台注册", "联系人", "电话", "邮箱");
  private static final List<String> PEOPLE = List.of("账号", "姓名", "单位代码", "角色", "邮箱", "状态");
  private static final Pattern SLIP = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
  private static final String CHOSEN = "Qing-feng-2027";

  @LocalServerPort int port;
  @Autowired Institutions institutions;
  @Autowired People people;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;
  @Autowired Season2027 year;
  @Autowired JdbcTemplate jdbc;

  private Browser admin;

  @BeforeEach
  void administratorIsSignedIn() {
    year.at("2027-03-22T00:00:00+08:00");
    admin = Browser.signedIn(port, "admin");
  }

  @Test
  void a_new_city_and_its_school_come_in_and_their_people_sign_in_with_what_the_slip_says() {
    String page =
        load(
            List.of(
                List.of("9934300001", "清源职业学校", "学校", "中职", "市属", "990300", "是", "", "", ""),
                List.of("990300", "清源市教育局", "市级教育行政部门", "", "", "340000", "", "", "", "")),
            List.of(
                List.of("qyju", "沈从", "990300", "市级审核员", "qyju@example.edu.cn", ""),
                List.of("qyschool", "林一", "9934300001", "学校经办人", "", "启用")));

    assertThat(page).contains("新增单位 2 个、更新 0 个；新增人员 2 人、更新 0 人。", "只提供这一次下载");
    var passwords = slip(page);
    assertThat(passwords).containsOnlyKeys("qyju", "qyschool");
    assertThat(passwords.values()).allMatch(each -> each.length() >= 12).doesNotHaveDuplicates();
    assertThat(institutions.findByCode("9934300001").orElseThrow().provinceId())
        .isEqualTo("ahprov");
    assertThat(identity.createTenantQuery().userMember("qyju").count()).isEqualTo(1);
    assertThat(identity.createTenantQuery().userMember("ahprovince").tenantId("990300").count())
        .isEqualTo(1);
    assertThat(identity.createTenantQuery().userMember("qyschool").count()).isZero();
    Browser school = chosen("qyschool", of("qyschool", passwords));
    assertThat(school.get("/catalogue").statusCode()).isEqualTo(200);
  }

  @Test
  void loading_the_same_again_changes_nothing_and_a_difference_only_what_differs() {
    var units =
        List.of(List.of("9934300002", "长风职业学校", "学校", "中职", "市属", "340100", "是", "", "", ""));
    var person = List.of("cfschool", "林一", "9934300002", "学校经办人", "", "");
    String first = load(units, List.of(person));
    String again = load(units, List.of(person));
    String renamed =
        load(
            List.of(List.of("9934300002", "长风中等职业学校", "学校", "中职", "市属", "340100", "是", "", "", "")),
            List.of(List.of("cfschool", "林一一", "9934300002", "学校经办人", "", "")));

    assertThat(slip(first)).containsOnlyKeys("cfschool");
    assertThat(again).contains("新增单位 0 个、更新 0 个；新增人员 0 人、更新 0 人。").doesNotContain("base64,");
    assertThat(renamed).contains("新增单位 0 个、更新 1 个；新增人员 0 人、更新 1 人。").doesNotContain("base64,");
    assertThat(institutions.findByCode("9934300002").orElseThrow().name()).isEqualTo("长风中等职业学校");
    assertThat(people.findById("cfschool").orElseThrow().name()).isEqualTo("林一一");
    assertThat(people.count()).isGreaterThan(11);
  }

  @Test
  void what_is_kept_can_be_downloaded_and_loaded_again_without_a_change() {
    byte[] kept = admin.download("/units/current.xlsx").body();

    String page = post(kept);

    assertThat(page).contains("新增单位 0 个、更新 0 个；新增人员 0 人、更新 0 人。");
  }

  @Test
  void a_list_with_a_wrong_role_is_not_loaded_at_all() {
    String page =
        load(
            List.of(List.of("9934300003", "远山职业学校", "学校", "中职", "市属", "340100", "是", "", "", "")),
            List.of(List.of("ysschool", "林一", "9934300003", "市级审核员", "", "")));

    assertThat(page)
        .contains("全部未导入", "角色“市县级审核员”只能用于单位类别为“市县级教育行政部门”的人员")
        .doesNotContain("base64,");
    assertThat(institutions.findByCode("9934300003")).isEmpty();
    assertThat(people.findById("ysschool")).isEmpty();
  }

  @Test
  void the_page_finds_units_by_name_kind_and_person() {
    assertThat(admin.get("/units?text=ahwuhu").body()).contains("王云舒").doesNotContain("周若谷");
    assertThat(admin.get("/units?kind=SCHOOL").body()).contains("庐州青禾职业高级中学").doesNotContain("周若谷");
    assertThat(admin.get("/units?text=%25").body()).contains("没有符合条件的单位");
  }

  @Test
  void an_issued_password_opens_nothing_but_the_page_where_it_is_changed() {
    String issued = newReviewer("lsju", "990400");
    Browser reviewer = Browser.signedIn(port, "lsju", issued);
    Browser program = Browser.basic(port, "lsju", issued);

    for (String page : List.of("/", "/filings", "/camunda/app/tasklist/default/")) {
      assertThat(location(reviewer.get(page))).as(page).endsWith("/password");
    }
    assertThat(reviewer.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(403);
    for (String address : List.of("/engine-rest/task", "/api/seasons")) {
      var answer = program.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(403);
      assertThat(answer.body()).contains("须先修改初始密码");
    }
    assertThat(reviewer.get("/password").body()).contains("系统发放的密码");

    var changed = change(reviewer, issued, CHOSEN, CHOSEN);

    assertThat(location(changed)).endsWith("/");
    assertThat(reviewer.get("/filings").statusCode()).isEqualTo(200);
    assertThat(Browser.basic(port, "lsju", CHOSEN).get("/engine-rest/task").statusCode())
        .isEqualTo(200);
    assertThat(Browser.basic(port, "lsju", issued).get("/engine-rest/task").statusCode())
        .isEqualTo(401);
  }

  @Test
  void a_bad_new_password_is_refused_with_every_reason_and_the_old_one_stays() {
    String issued = newReviewer("hsju", "990500");
    Browser reviewer = Browser.signedIn(port, "hsju", issued);

    var refused = change(reviewer, issued, "hsju", "other");

    assertThat(refused.body()).contains("新密码有 4 个字符", "同时含有字母和数字", "不能含有账号名“hsju”", "两次输入的新密码不一致");
    assertThat(change(reviewer, "", CHOSEN, CHOSEN).body()).contains("当前密码不正确");
    assertThat(people.findById("hsju").orElseThrow().passwordIssued()).isTrue();
    assertThat(location(reviewer.get("/filings"))).endsWith("/password");
  }

  @Test
  void the_engine_holds_people_to_the_same_rules() {
    String weak = "{\"password\":\"ahwuhu\",\"authenticatedUserPassword\":\"%s\"}";

    var answer =
        Browser.basic(port, "ahwuhu")
            .put("/engine-rest/user/ahwuhu/credentials", weak.formatted(Browser.PASSWORD));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("新密码有 6 个字符", "不能含有账号名“ahwuhu”");
    Browser.signedIn(port, "ahwuhu");
  }

  @Test
  void a_new_password_signs_out_every_other_session_of_the_person() {
    String issued = newReviewer("zsju", "990600");
    Browser office = chosen("zsju", issued);
    Browser home = Browser.signedIn(port, "zsju", CHOSEN);

    change(office, CHOSEN, "Ming-yue-2028", "Ming-yue-2028");

    assertThat(office.get("/filings").statusCode()).isEqualTo(200);
    assertThat(location(home.get("/filings"))).contains("/login");
  }

  @Test
  void nobody_changes_the_password_of_another() {
    Browser school = Browser.signedIn(port, "hfschool");
    var form =
        Map.of(
            "account",
            "whschool",
            "username",
            "whschool",
            "current",
            "",
            "fresh",
            CHOSEN,
            "again",
            CHOSEN,
            "_csrf",
            school.csrfToken());

    school.postForm("/password", form);
    var reissued = school.postForm("/units/password", form);
    var engine =
        Browser.basic(port, "ahhefei")
            .put(
                "/engine-rest/user/ahwuhu/credentials",
                "{\"password\":\""
                    + CHOSEN
                    + "\",\"authenticatedUserPassword\":\""
                    + Browser.PASSWORD
                    + "\"}");

    assertThat(reissued.statusCode()).isEqualTo(403);
    assertThat(engine.statusCode()).as("he is not even visible").isEqualTo(404);
    Browser.signedIn(port, "whschool");
    Browser.signedIn(port, "ahwuhu");
  }

  @Test
  void a_reissued_password_replaces_the_old_one_and_must_be_changed() {
    String issued = newReviewer("yqju", "990700");
    Browser reviewer = chosen("yqju", issued);

    String page =
        admin
            .postForm("/units/password", Map.of("account", "yqju", "_csrf", admin.csrfToken()))
            .body();

    String fresh = of("yqju", slip(page));
    assertThat(page).contains("已为账号“yqju”重新发放密码");
    assertThat(location(reviewer.get("/filings"))).endsWith("/login");
    assertThat(location(Browser.anonymous(port).signIn("yqju", CHOSEN))).contains("error");
    year.at("2027-03-22T01:00:00+08:00");
    Browser.signedIn(port, "yqju", fresh);
    assertThat(kept(fresh)).as("in clear nowhere").isZero();
  }

  @Test
  void a_deactivated_person_is_out_of_a_running_session_and_his_tasks_go_back() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    String filing = year.submitted("whschool", "b1-03");
    String issued = newReviewer("wuhu2", "340200");
    Browser reviewer = chosen("wuhu2", issued);
    String task = tasks.createTaskQuery().processInstanceBusinessKey(filing).singleResult().getId();
    reviewer.post(
        "/camunda/api/engine/engine/default/task/" + task + "/claim", "{\"userId\":\"wuhu2\"}");
    assertThat(tasks.createTaskQuery().taskAssignee("wuhu2").count()).isEqualTo(1);

    load(List.of(), List.of(List.of("wuhu2", "沈从", "340200", "市级审核员", "", "停用")));

    assertThat(reviewer.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    assertThat(location(reviewer.get("/camunda/app/tasklist/default/"))).contains("/login");
    assertThat(location(reviewer.get("/filings"))).contains("/login");
    assertThat(Browser.basic(port, "wuhu2", CHOSEN).get("/engine-rest/task").statusCode())
        .isEqualTo(401);
    assertThat(location(Browser.anonymous(port).signIn("wuhu2", CHOSEN))).contains("error");
    assertThat(tasks.createTaskQuery().taskAssignee("wuhu2").count()).isZero();
    assertThat(identity.createGroupQuery().groupMember("wuhu2").count()).isZero();
    assertThat(identity.createTenantQuery().userMember("wuhu2").count()).isZero();

    String back = load(List.of(), List.of(List.of("wuhu2", "沈从", "340200", "市级审核员", "", "启用")));

    assertThat(location(Browser.anonymous(port).signIn("wuhu2", CHOSEN))).contains("error");
    year.at("2027-03-26T10:00:00+08:00");
    chosen("wuhu2", of("wuhu2", slip(back)));
    assertThat(identity.createTenantQuery().userMember("wuhu2").tenantId("bjwuhu").count())
        .isEqualTo(1);
  }

  @Test
  void only_an_administrator_sees_or_changes_units() {
    for (String account : List.of("ahprovince", "ahhefei", "hfschool", "ahops")) {
      Browser other = Browser.signedIn(port, account);
      for (String page : List.of("/units", "/units/template.xlsx", "/units/current.xlsx")) {
        assertThat(other.get(page).statusCode()).as(account + page).isEqualTo(403);
      }
      assertThat(
              other
                  .postFile(
                      "/units?_csrf=" + other.csrfToken(), "单位.xlsx", book(List.of(), List.of()))
                  .statusCode())
          .as(account)
          .isEqualTo(403);
    }
  }

  /** A reviewer of a new city, or of one that is there; answers with the issued password. */
  private String newReviewer(String account, String city) {
    List<List<String>> units =
        institutions.findByCode(city).isPresent()
            ? List.of()
            : List.of(List.of(city, "某市教育局" + city, "市级教育行政部门", "", "", "340000", "", "", "", ""));
    String page = load(units, List.of(List.of(account, "沈从", city, "市级审核员", "", "")));
    return of(account, slip(page));
  }

  /** Signs in with an issued password and changes it. */
  private Browser chosen(String account, String issued) {
    Browser browser = Browser.signedIn(port, account, issued);
    change(browser, issued, CHOSEN, CHOSEN);
    browser.get("/camunda/app/welcome/default/");
    return browser;
  }

  private static java.net.http.HttpResponse<String> change(
      Browser browser, String current, String fresh, String again) {
    var token =
        Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
            .matcher(browser.get("/password").body());
    assertThat(token.find()).isTrue();
    return browser.postForm(
        "/password",
        Map.of("current", current, "fresh", fresh, "again", again, "_csrf", token.group(1)));
  }

  private long kept(String password) {
    return jdbc.queryForObject(
        "select count(*) from act_id_user where pwd_ like ? or last_ like ?",
        Long.class,
        "%" + password + "%",
        "%" + password + "%");
  }

  private String load(List<List<String>> units, List<List<String>> people) {
    return post(book(units, people));
  }

  private String post(byte[] workbook) {
    var answer = admin.postFile("/units?_csrf=" + admin.csrfToken(), "单位与人员.xlsx", workbook);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static byte[] book(List<List<String>> units, List<List<String>> people) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      fill(workbook, "单位", UNITS, units);
      fill(workbook, "人员", PEOPLE, people);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(
      XSSFWorkbook workbook, String name, List<String> header, List<List<String>> rows) {
    var sheet = workbook.createSheet(name);
    line(sheet.createRow(0), header);
    for (List<String> row : rows) {
      line(sheet.createRow(sheet.getLastRowNum() + 1), row);
    }
  }

  private static void line(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  private static String of(String account, Map<String, String> passwords) {
    return Objects.requireNonNull(passwords.get(account), account);
  }

  /** Account and password as the slip inside the page has them. */
  private static Map<String, String> slip(String page) {
    var found = SLIP.matcher(page.replace("&#43;", "+"));
    assertThat(found.find()).as(page).isTrue();
    Map<String, String> passwords = new HashMap<>();
    try (var workbook =
        WorkbookFactory.create(
            new ByteArrayInputStream(Base64.getDecoder().decode(found.group(1))))) {
      var sheet = workbook.getSheetAt(0);
      for (int i = 3; i <= sheet.getLastRowNum(); i++) {
        var row = sheet.getRow(i);
        passwords.put(row.getCell(3).getStringCellValue(), row.getCell(5).getStringCellValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passwords;
  }
}
