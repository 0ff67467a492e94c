package org.onex.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.FilingState;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Our pages over HTTP, as each role. */
@OneXTest
class PagesTest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired Season2027 year;
  @Autowired Attachments attachments;

  @BeforeEach
  void springIsOpenForAllLevels() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
  }

  @ParameterizedTest
  @CsvSource({
    "/, hfschool, 200, 本校申报",
    "/, ahhefei, 200, 待本单位审核",
    "/, admin, 200, 邮件记录",
    "/, ahops, 200, 发送失败的邮件",
    "/, admin, 200, 异常事件",
    "/school, hfschool, 200, 新增申报",
    "/school, ahhefei, 403, 请使用学校账号登录",
    "/import, hfschool, 200, 上传并校验",
    "/import, ahprovince, 403, 请使用学校账号登录",
    "/review/bulk, ahhefei, 200, 批量审核",
    "/review/bulk, hfschool, 403, 供市县级和省级审核单位使用",
    "/missing, ahwuhu, 200, 镜湖岸旅游职业学校",
    "/missing, hfschool, 403, 供教育行政部门使用",
    "/overdue, ahprovince, 200, 没有逾期未审",
    "/overdue, whschool, 403, 供教育行政部门使用",
    "/mails, ahprovince, 200, 邮件记录",
    "/mails, ahops, 200, 邮件记录",
    "/mails, ahhefei, 403, 邮件记录只供",
    "/filings?problems=true, ahprovince, 200, 申报项目",
    "/seasons, ahguangde, 200, 2027年秋季申报",
    "/seasons/anhui-2027-spring, ahprovince, 200, 提出延长",
    "/seasons/anhui-2027-spring/units?target=逍遥, ahprovince, 200, 逍遥职业高级中学",
    "/seasons/anhui-2027-spring/units?target=逍遥, ahhefei, 403, 由省级审核单位办理",
    "/seasons/anhui-1999-spring, ahprovince, 404, 没有找到申报批次",
    "/catalogue, hfcollege, 200, 培训评价组织",
    "/plans, hfschool, 200, 没有考核计划",
    "/plans/2027S999999, hfschool, 404, 没有找到考核计划",
    "/messages, hfschool, 200, 消息",
    "/no/such/page, hfschool, 404, 没有找到您访问的页面"
  })
  void each_page_answers_each_role(String path, String user, int status, String says) {
    var answer = Browser.signedIn(port, user).get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(says);
  }

  @Test
  void a_city_finds_only_its_own_schools_missing() {
    assertThat(Browser.signedIn(port, "ahwuhu").get("/missing").body())
        .contains("赭麓职业高级中学")
        .doesNotContain("逍遥职业高级中学");
  }

  @Test
  void another_citys_filing_answers_like_one_that_does_not_exist() {
    String number = year.submitted("hfschool", "b1-02");
    var stranger = Browser.signedIn(port, "ahwuhu");

    var foreign = stranger.get("/filings/" + number);
    var absent = stranger.get("/filings/2027S999999");

    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(foreign.body().replace(number, "N"))
        .isEqualTo(absent.body().replace("2027S999999", "N"));
    assertThat(stranger.get("/filings").body()).doesNotContain(number);
    assertThat(Browser.signedIn(port, "ahhefei").get("/filings/" + number).statusCode())
        .isEqualTo(200);
  }

  @Test
  void an_attachment_opens_for_those_who_see_its_filing_and_for_nobody_else() {
    String number = year.submitted("hfschool", "b1-03");
    String id = attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, number)).get(0).id();

    assertThat(Browser.signedIn(port, "ahhefei").get("/attachments/" + id).statusCode())
        .isEqualTo(200);
    assertThat(Browser.signedIn(port, "ahwuhu").get("/attachments/" + id).statusCode())
        .isEqualTo(404);
    assertThat(Browser.signedIn(port, "whschool").get("/attachments/" + id).statusCode())
        .isEqualTo(404);
  }

  @Test
  void what_a_school_types_is_text_and_never_markup() {
    String number =
        year.drafted(
            "hfschool",
            Season2027.SPRING,
            "b1-04",
            new FilingLine(
                "中级", "710201", "计算机应用", 200, 12, 60, null, null, "<script>alert(1)</script>"));
    var school = Browser.signedIn(port, "hfschool");

    for (String path : List.of("/filings/" + number, "/filings/" + number + "/edit")) {
      assertThat(school.get(path).body())
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>alert(1)");
    }
  }

  @Test
  void typing_is_kept_and_judged_and_a_figure_that_is_none_is_named() {
    String number = year.drafted("hfschool", Season2027.SPRING, "b1-05", Season2027.line(60));
    var school = Browser.signedIn(port, "hfschool");
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", token(school, "/filings/" + number + "/edit"));
    form.put("level", "中级");
    form.put("majorCode", "710201");
    form.put("enrolled", "２００");
    form.put("teachers", "12");
    form.put("headcount", "5");

    var low = school.postForm("/filings/" + number + "/draft", form);
    form.put("headcount", "六十");
    var wrong = school.postForm("/filings/" + number + "/draft", form);

    assertThat(low.body()).contains("已自动保存").contains("不符合").contains("申报 5 人");
    assertThat(wrong.body()).contains("尚未保存").contains("“六十”不是有效的整数");
    assertThat(school.get("/filings/" + number).body()).contains("5 人").contains("计算机应用");
  }

  @Test
  void a_form_without_its_token_is_refused() {
    String number = year.drafted("hfschool", Season2027.SPRING, "b1-06", Season2027.line(60));

    var answer =
        Browser.signedIn(port, "hfschool").postForm("/filings/" + number + "/submit", Map.of());

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(year.filing(number).state()).isEqualTo(FilingState.DRAFT);
  }

  @Test
  void a_school_submits_gets_a_receipt_and_takes_it_back() {
    String number = year.drafted("whschool", Season2027.SPRING, "b1-02", Season2027.line(60));
    var school = Browser.signedIn(port, "whschool");
    String page = "/filings/" + number;

    school.postForm(page + "/submit", Map.of("_csrf", token(school, page)));
    String receipt = school.get(page).body();
    school.postForm(page + "/withdraw", Map.of("_csrf", token(school, page)));

    assertThat(receipt).contains("提交已受理").containsPattern("SHA-256\\）：[0-9a-f]{64}");
    assertThat(year.filing(number).state()).isEqualTo(FilingState.WITHDRAWN);
  }

  @Test
  void a_bulk_act_answers_for_every_filing_and_is_done_once_however_often_it_is_sent() {
    String own = year.submitted("hfschool", "b2-01");
    String taken = year.submitted("hfschool", "b2-02");
    String foreign = year.submitted("whschool", "b2-01");
    var city = Browser.signedIn(port, "ahhefei");
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", token(city, "/messages"));
    form.put("season", Season2027.SPRING);
    form.put("decision", "RETURN");
    form.put("opinion", "请核减人数");
    form.put("numbers", own + "," + taken + "," + foreign);

    String run =
        Browser.location(city.postForm("/review/bulk", form)).replaceFirst(".*//[^/]+", "");
    String preview = city.get(run).body();
    year.approve("ahhefei", taken);
    Map<String, String> token = Map.of("_csrf", token(city, "/messages"));
    for (int again = 0; again < 2; again++) {
      city.postForm(run + "/confirm", token);
      city.postForm(run + "/step", token);
    }
    String result = city.get(run).body();

    assertThat(preview).contains(own).contains(taken).doesNotContain(foreign).contains("1 项已不在待办中");
    assertThat(result)
        .contains("已退回修改")
        .contains("未办理")
        .contains("已办理完毕")
        .contains("庐州青禾职业高级中学")
        .contains(own);
    assertThat(result.split("class=\"tag good\"", -1)).hasSize(2);
    assertThat(year.filing(own).state()).isEqualTo(FilingState.RETURNED);
    assertThat(year.filing(taken).level()).isEqualTo("province");
    assertThat(year.filing(foreign).level()).isEqualTo("city");
    assertThat(city.get("/review/bulk").body()).contains("最近的批量办理").contains(run);
    assertThat(Browser.signedIn(port, "ahwuhu").get(run).statusCode()).isEqualTo(404);
  }

  @Test
  void a_school_opens_the_receipts_of_what_it_submitted_again() {
    String number = year.drafted("whschool", Season2027.SPRING, "b2-09", Season2027.line(60));
    var school = Browser.signedIn(port, "whschool");

    String receipts =
        Browser.location(
                school.postForm(
                    "/school/submit",
                    Map.of("_csrf", token(school, "/messages"), "season", Season2027.SPRING)))
            .replaceFirst(".*//[^/]+", "");

    assertThat(school.get(receipts).body())
        .contains(number)
        .contains("鸠江启明中等职业学校")
        .contains("已受理")
        .containsPattern(">[0-9a-f]{64}<");
    assertThat(year.filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @Test
  void a_return_without_an_opinion_is_not_even_previewed() {
    String number = year.submitted("hfschool", "b2-06");
    var city = Browser.signedIn(port, "ahhefei");

    String page =
        Browser.location(
                city.postForm(
                    "/review/bulk",
                    Map.of(
                        "_csrf",
                        token(city, "/messages"),
                        "season",
                        Season2027.SPRING,
                        "decision",
                        "RETURN",
                        "numbers",
                        number)))
            .replaceFirst(".*//[^/]+", "");

    assertThat(city.get(page).body()).contains("审核结论为“退回修改”时须填写审核意见。");
  }

  @Test
  void nobody_outside_the_office_reads_a_decision_before_it_is_released() {
    String number = year.submitted("hfschool", "b2-03");
    year.approve("ahhefei", number);
    year.decide("ahprovince", number, Decision.REJECT, "与专业布局不符");

    for (String user : List.of("hfschool", "ahhefei")) {
      assertThat(Browser.signedIn(port, user).get("/filings/" + number).body())
          .contains("已审结待发布")
          .doesNotContain("与专业布局不符")
          .doesNotContain("审核不通过");
    }
    assertThat(Browser.signedIn(port, "ahprovince").get("/filings/" + number).body())
        .contains("与专业布局不符");
  }

  @Test
  void what_changed_since_the_return_stands_side_by_side() {
    String number = year.submitted("hfschool", "b2-04");
    year.decide("ahhefei", number, Decision.RETURN, "请核减人数");
    year.rewritten("hfschool", number, Season2027.line(45));

    assertThat(Browser.signedIn(port, "hfschool").get("/filings/" + number).body())
        .contains("与第 1 次提交对照")
        .contains("class=\"num changed\">45<")
        .contains("补正期限至");
  }

  @Test
  void new_dates_stand_once_a_second_person_has_confirmed_them() {
    String page = "/seasons/" + Season2027.AUTUMN + "/supplements";
    var office = Browser.signedIn(port, "ahprovince");
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", token(office, page));
    form.put("noticeNumber", "皖教示例〔2027〕9号");
    form.put("noticeDate", "2027-03-26");
    form.put("reason", "因考务安排调整。");
    form.put("opens-school", "2027-09-28");
    form.put("closes-school", "2027-09-27");
    office.postForm(page, form);
    String refused = office.get(page).body();

    form.put("opens-school", "");
    form.put("closes-school", "2027-09-27");
    office.postForm(page, form);
    String proposed = office.get(page).body();
    String toASchool = Browser.signedIn(port, "hfschool").get(page).body();
    var second = Browser.signedIn(port, "ahprovince2");
    var confirm = Pattern.compile("supplements/(\\d+)/confirm").matcher(second.get(page).body());
    assertThat(confirm.find()).isTrue();
    second.postForm(
        page + "/" + confirm.group(1) + "/confirm", Map.of("_csrf", token(second, page)));

    assertThat(refused).contains("申报的开始日期2027-09-28晚于截止日期2027-09-27").contains("9号");
    assertThat(proposed)
        .contains("待第二人确认")
        .contains("2027年9月27日 23:59:59")
        .doesNotContain("/confirm\"");
    assertThat(toASchool).contains("没有补充通知").doesNotContain("9号").doesNotContain("录入补充通知");
    assertThat(Browser.signedIn(port, "hfschool").get("/seasons/" + Season2027.AUTUMN).body())
        .contains("2027年9月27日 23:59:59");
  }

  @Test
  void the_office_corrects_a_decision_and_says_why() {
    String number = year.submitted("hfcollege", "b2-02");
    year.approve("ahprovince", number);
    String page = "/filings/" + number;
    var office = Browser.signedIn(port, "ahprovince");
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", token(office, page));
    form.put("decision", "REJECT");
    form.put("reason", " ");

    office.postForm(page + "/correct", form);
    String refused = office.get(page).body();
    form.put("reason", "核查发现师资材料不实。");
    office.postForm(page + "/correct", form);

    assertThat(refused).contains("更正审核结论须写明理由").contains("更正审核结论");
    assertThat(office.get(page).body()).contains("更正：审核不通过").contains("核查发现师资材料不实。");
    assertThat(Browser.signedIn(port, "hfcollege").get(page).body())
        .doesNotContain("更正审核结论")
        .doesNotContain("核查发现师资材料不实。");
  }

  @Test
  void the_platforms_list_is_laid_beside_ours() {
    year.submitted("whschool", "b2-07");
    var school = Browser.signedIn(port, "whschool");
    String page = "/seasons/" + Season2027.SPRING + "/reports";
    byte[] ours = school.download("/seasons/" + Season2027.SPRING + "/platform.xlsx").body();
    String token = token(school, page);

    var same = school.postFile(page + "?_csrf=" + token, "平台.xlsx", ours);
    year.submitted("whschool", "b2-08");
    var fewer = school.postFile(page + "?_csrf=" + token, "平台.xlsx", ours);
    var rotten = school.postFile(page + "?_csrf=" + token, "平台.xlsx", new byte[] {1, 2, 3});

    assertThat(same.body()).contains("名单与本系统一致，没有差异");
    assertThat(fewer.body()).contains("差异 1 处").contains("9934100003");
    assertThat(rotten.statusCode()).isEqualTo(200);
    assertThat(rotten.body()).contains("alert-danger");
    assertThat(school.download("/seasons/" + Season2027.SPRING + "/summary.xlsx").statusCode())
        .isEqualTo(200);
  }

  @Test
  void an_administrator_starts_another_year_and_nobody_else() {
    var admin = Browser.signedIn(port, "admin");
    assertThat(admin.get("/seasons").body()).contains("启动年度工作").contains(">anhui<");
    assertThat(Browser.signedIn(port, "ahprovince").get("/seasons").body())
        .doesNotContain("启动年度工作");
    Map<String, String> form = new HashMap<>();
    form.put("pack", "anhui");
    form.put("year", "2028");
    form.put("province", "ahprov");

    var city = Browser.signedIn(port, "ahhefei");
    form.put("_csrf", token(city, "/messages"));
    city.postForm("/years", form);
    assertThat(city.get("/seasons").body()).contains("年度工作由系统管理员启动");

    form.put("_csrf", token(admin, "/seasons"));
    admin.postForm("/years", form);
    assertThat(admin.get("/seasons").body()).contains("已启动2028年的年度工作");
    admin.postForm("/years", form);
    assertThat(admin.get("/seasons").body()).contains("2028年的年度工作已经启动");
  }

  @Test
  void a_discarded_draft_takes_its_papers_along() {
    String number = year.drafted("whschool", Season2027.SPRING, "b1-07", Season2027.line(60));
    var school = Browser.signedIn(port, "whschool");

    school.postForm(
        "/filings/" + number + "/discard", Map.of("_csrf", token(school, "/filings/" + number)));

    assertThat(school.get("/filings/" + number).statusCode()).isEqualTo(404);
    assertThat(attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, number))).isEmpty();
  }

  private static String token(Browser browser, String page) {
    var token = CSRF.matcher(browser.get(page).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
