package org.onex.web.page.season;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 节假日 and 日历: what the State Council arranges, and what it does to a notice's dates. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HolidayAndCalendarTest {

  private static final String SPRING_FESTIVAL =
      """
      2028-01-26~2028-01-29 休 春节
      2028-01-22 班 春节调休
      """;

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired GrantService grants;

  @Test
  @Order(1)
  void a_year_that_nobody_arranged_is_told_as_such() {
    var admin = Browser.signedIn(port, "admin");
    assertThat(admin.get("/holidays?year=2028").body()).contains("2028年", "未公布", "这一年的放假安排尚未载入");
    assertThat(admin.get("/holidays?year=2026").body()).contains("已公布", "国办发明电〔2025〕7号");
    assertThat(Browser.basic(port, "ahhefei").get("/api/holidays/2028").body())
        .contains("\"published\":false", "\"days\":[]");
  }

  @Test
  @Order(2)
  void every_problem_of_a_year_is_told_at_once_and_nothing_is_kept() {
    var admin = Browser.signedIn(port, "admin");
    var page =
        enter(
            admin,
            "2028",
            true,
            "",
            """
            2028-02-30 休 春节
            2028-01-26 休 春节
            2028-01-26 班 春节
            2029-01-01 休 元旦
            2028-01-24 班 春节调休
            春节放假
            """);
    assertThat(page)
        .contains("第1行“2028-02-30 休 春节”日期不存在")
        .contains("第3行“2028-01-26 班 春节”2028-01-26 已在前面填写过")
        .contains("不在2028年内")
        .contains("2028-01-24 不是周末，不会是调休上班日")
        .contains("第6行“春节放假”不能识别")
        .contains("须写明依据文件的文号")
        .contains("<textarea");
    assertThat(Browser.basic(port, "admin").get("/api/holidays/2028").body())
        .contains("\"days\":[]");
  }

  @Test
  @Order(3)
  void a_year_is_entered_published_and_corrected() {
    var admin = Browser.signedIn(port, "admin");
    assertThat(enter(admin, "2028", false, "", SPRING_FESTIVAL))
        .contains("已保存2028年节假日：放假 4 天，调休上班 1 天，状态为未公布");
    assertThat(enter(admin, "2028", true, "国办发明电〔2027〕示例号", SPRING_FESTIVAL))
        .contains("状态为已公布", "2028年1月26日", "星期三");

    var corrected =
        Browser.basic(port, "admin")
            .put(
                "/api/holidays/2028",
                """
                {"published":true,"source":"国办发明电〔2027〕示例号","days":[
                  {"date":"2028-01-26","kind":"休","name":"春节"},
                  {"date":"2028-01-29","kind":"班","name":"春节调休"}]}
                """);
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
    assertThat(JsonPath.<List<String>>read(corrected.body(), "$.days[*].date"))
        .containsExactly("2028-01-26", "2028-01-29");
    assertThat(admin.get("/holidays?year=2028").body()).contains("修改");
  }

  @ParameterizedTest
  @Order(4)
  @ValueSource(strings = {"ahprovince", "ahhefei", "hfschool"})
  void nobody_but_an_administrator_changes_a_year(String user) {
    assertThat(
            Browser.basic(port, user)
                .put("/api/holidays/2028", "{\"published\":false,\"days\":[]}")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(5)
  void the_calendar_draws_a_draft_and_lists_what_clashes() {
    var admin = Browser.signedIn(port, "admin");
    var page = admin.get("/calendar?pack=anhui&year=2024").body();
    assertThat(page)
        .contains("2024年日历", "2024年春季申报", "3月22日 至 4月2日", "3月22日 至 4月5日")
        .contains("gantt-bar draft", "gantt-day off")
        .contains("截止日4月5日为清明节假期")
        .contains("报送截止 2024-03-25 早于申报截止 2024-04-02");
    assertThat(admin.get("/calendar?pack=yunnan&year=2027").body())
        .as("one deadline for all reviewers")
        .contains("3月22日");
    assertThat(admin.get("/calendar?pack=nowhere").body()).contains("没有找到规则包“nowhere”");
  }

  @Test
  @Order(6)
  void a_confirmed_year_is_drawn_with_its_grants_and_today() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    var proposed =
        grants
            .propose(
                season.actor("ahprovince"),
                new GrantProposal(
                    Season2027.SPRING,
                    "school",
                    GrantScope.ALL,
                    null,
                    java.time.Instant.parse("2027-04-03T16:00:00Z"),
                    "会商纪要",
                    "台风影响"))
            .get(0);
    grants.confirm(season.actor("ahprovince2"), proposed.seasonId(), proposed.id());

    var page = Browser.signedIn(port, "ahprovince").get("/calendar?year=2027").body();
    assertThat(page)
        .contains("gantt-bar done", "gantt-bar longer", "gantt-now", "延至 4月3日", "延期 1 次")
        .contains("2027年节假日未公布");
  }

  @ParameterizedTest
  @Order(7)
  @ValueSource(strings = {"ahhefei", "hfschool", "ahops"})
  void the_calendar_is_for_the_office_and_administrators(String user) {
    var page = Browser.signedIn(port, user).get("/calendar");
    assertThat(page.body()).doesNotContain("gantt");
  }

  private static String enter(
      Browser admin, String year, boolean published, String source, String text) {
    var form = new java.util.LinkedHashMap<String, String>();
    form.put("_csrf", admin.csrfToken());
    form.put("year", year);
    form.put("published", String.valueOf(published));
    form.put("source", source);
    form.put("text", text);
    return admin.follow(admin.postForm("/holidays", Map.copyOf(form))).body();
  }
}
