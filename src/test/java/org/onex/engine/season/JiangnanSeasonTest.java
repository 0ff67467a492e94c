package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.Browser;
import org.onex.Jiangnan;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.PastFigures;
import org.onex.directory.Refusal;
import org.onex.engine.identity.EngineIdentity;
import org.onex.filing.Decision;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;
import org.onex.filing.Receipt;
import org.onex.filing.Submission;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.onex.notice.FilingFacts;
import org.onex.notice.Finding;
import org.onex.plan.AdjustmentRequest;
import org.onex.plan.AdjustmentService;
import org.onex.plan.AdjustmentState;
import org.onex.plan.AdjustmentViews;
import org.onex.plan.Plans;
import org.onex.review.OverdueReviewService;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewInbox;
import org.onex.review.ReviewService;
import org.onex.review.ReviewTasks;
import org.onex.season.EffectiveWindows;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.ScheduleForm;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.onex.season.Window;
import org.onex.season.YearPlanning;
import org.onex.season.YearSchedule;
import org.onex.season.YearService;
import org.onex.season.YearStarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A notice that the system has never seen, deployed while it runs: four reviewing levels (county,
 * city, two rounds at the province), a quarter across New Year, five working days for the last
 * round.
 */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JiangnanSeasonTest {

  private static final Path PACK = Path.of("src/test/resources/packs/jiangnan");
  private static final String SEASON = "jiangnan-2025-quarter4";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired Jiangnan province;
  @Autowired YearStarter starter;
  @Autowired YearService years;
  @Autowired YearPlanning planning;
  @Autowired SeasonQueries seasons;
  @Autowired Submission submission;
  @Autowired ReviewService service;
  @Autowired ReviewInbox inbox;
  @Autowired ReviewTasks inboxTasks;
  @Autowired OverdueReviewService overdueReviewService;
  @Autowired GrantService grants;
  @Autowired Plans plans;
  @Autowired Catalogue catalogue;
  @Autowired AdjustmentService adjusting;
  @Autowired AdjustmentViews adjustments;
  @Autowired DeliveryLog log;
  @Autowired EngineIdentity identity;
  @Autowired TaskService tasks;
  @Autowired RepositoryService repository;
  @LocalServerPort int port;

  private static String late = "";
  private static String left = "";
  private static String planned = "";

  @Test
  @Order(1)
  void the_pack_is_deployed_while_the_system_runs_and_its_units_are_registered()
      throws IOException {
    year.at("2025-11-03T09:00:00+08:00");
    Map<String, String> files = new LinkedHashMap<>();
    try (var folder = Files.list(PACK)) {
      for (Path file : folder.sorted().toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    for (String form : List.of("filing-review.form", "adjustment-review.form")) {
      files.put(form, Files.readString(Path.of("forms", form)));
    }
    var early = new LinkedHashMap<>(files);
    early.computeIfPresent(
        "jiangnan-policy.dmn",
        (name, text) -> text.replace("\"2026-", "\"2030-").replace("\"2025-", "\"2029-"));
    var refused = deploy(early);
    assertThat(refused.statusCode()).as("nobody knows the days off of 2029").isEqualTo(400);
    assertThat(refused.body())
        .contains("quarter1 county：截止日 2029-04-15 遇节假日须顺延，但系统中2029年放假调休安排未公布")
        .contains("final_round：环节“省级终审”按 5 个工作日计算办理时限");
    assertThat(repository.createDeploymentQuery().deploymentName("jiangnan").count()).isZero();

    var deployed = deploy(files);
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
    assertThat(calendar(2025)).doesNotContain("放假调休安排未公布", "截止日待定");
    assertThat(calendar(2026)).contains("县级初审（截止日待定）");
    province.registered(year.actor("admin"));
  }

  private java.net.http.HttpResponse<String> deploy(Map<String, String> files) {
    return Browser.basic(port, "admin")
        .postFiles(
            "/engine-rest/deployment/create",
            Map.of("deployment-name", "jiangnan", "deployment-source", "Camunda Modeler"),
            files);
  }

  private String calendar(int of) {
    return Browser.signedIn(port, "admin").get("/calendar?pack=jiangnan&year=" + of).body();
  }

  @Test
  @Order(2)
  void the_year_is_drafted_with_the_quarter_across_new_year_and_confirmed() {
    starter.start(year.actor("admin"), "jiangnan", 2025, Jiangnan.OFFICE);
    Task task = tasks.createTaskQuery().processInstanceBusinessKey("jiangnan-2025").singleResult();
    Map<String, Object> form = new HashMap<>();
    form.put("noticeNumber", "江南教示例〔2025〕3号");
    form.put("noticeDate", "2025-11-03");
    form.put("decision", "CONFIRM");
    form.put(
        "windows",
        SpinValues.jsonValue(String.valueOf(tasks.getVariable(task.getId(), "windows"))).create());
    identity.as(
        "jnoffice",
        () -> {
          tasks.complete(task.getId(), form);
          return task;
        });
    walk.on();

    assertThat(years.seasonsOf("jiangnan-2025")).hasSize(4).allMatch(Season::isConfirmed);
    Season season = seasons.season(SEASON);
    assertThat(season.title()).isEqualTo("2025年第四季度申报");
    assertThat(season.window("school").map(Window::text))
        .contains("2025年12月20日 00:00:00 至 2026年1月10日 23:59:59");
    assertThat(season.window("county").map(Window::text))
        .as("17 January 2026 is a Saturday, and the notice moves it to the next working day")
        .contains("2025年12月20日 00:00:00 至 2026年1月19日 23:59:59");
    assertThat(season.window("final_round")).isEmpty();
  }

  @Test
  @Order(3)
  void a_countys_filing_passes_county_city_and_both_rounds_and_becomes_a_plan() {
    walk.at("2025-12-22T09:00:00+08:00");
    String number = walk.filed("jnschool", SEASON, "b1-01");
    isAt(number, "county", "990911");
    refused("jncity", number, "市级不能代县级审核");
    refused("jncounty2", number, "没有");
    year.approve("jncounty", number);

    isAt(number, "city", "990910");
    assertThat(visibleTasks("jncounty", number)).isZero();
    assertThat(visibleTasks("jncity2", number)).isZero();
    assertThat(visibleTasks("jncity", number)).isEqualTo(1);
    assertThat(inbox.of(year.actor("jncity"), SEASON))
        .extracting(FilingRow::number)
        .contains(number);
    assertThat(inbox.of(year.actor("jncounty"), SEASON)).isEmpty();
    refused("jncounty", number, "县级不能审核市级环节");
    refused("jncity2", number, "他市不能审核");
    refused("jnoffice", number, "省级不能越级");
    year.decide("jncity", number, Decision.RETURN, "请核对人数。");

    walk.replaced("jnschool", number, line(61));
    isAt(number, "county", "990911");
    year.approve("jncounty", number);
    year.approve("jncity", number);
    isAt(number, "first_round", Jiangnan.OFFICE);
    year.approve("jnoffice", number);
    isAt(number, "final_round", Jiangnan.OFFICE);
    assertThat(due(number))
        .as("five working days after 22 December, with New Year's day off in between")
        .isEqualTo("2025-12-29T15:59:59Z");
    year.approve("jnoffice2", number);
    walk.on();

    assertThat(year.filing(number).state()).isEqualTo(FilingState.APPROVED);
    assertThat(plans.findById(number)).isPresent();
    planned = number;
  }

  @Test
  @Order(4)
  void an_increase_is_for_the_city_to_decide_and_for_nobody_else() {
    String number = asked("jnschool", planned, "中级", 80, null);
    assertThat(adjustments.one(year.actor("jnschool"), number).office().name()).isEqualTo("江州市教育局");
    assertThat(due(number)).as("five working days, to the last second").endsWith("T15:59:59Z");
    for (String other : List.of("jncounty", "jncity2", "jnoffice")) {
      assertThat(visibleTasks(other, number)).as(other).isZero();
      assertThatThrownBy(() -> decided(other, number, Decision.APPROVE, null))
          .as(other)
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(
            () ->
                adjusting.decide(
                    year.actor("jnoffice"), new ReviewAct(number, Decision.APPROVE, null, null)))
        .hasMessageContaining("由江州市教育局办理");
    assertThatThrownBy(
            () ->
                adjusting.decide(
                    year.actor("jncounty"), new ReviewAct(number, Decision.APPROVE, null, null)))
        .hasMessageContaining("由江州市教育局办理");

    decided("jncity", number, Decision.RETURN, "请核对人数。");
    adjusting.resubmit(year.actor("jnschool"), number, wish("中级", 75, null));
    decided("jncity", number, Decision.APPROVE, null);
    assertThat(adjustments.one(year.actor("jnschool"), number).state())
        .isEqualTo(AdjustmentState.REGISTERED);
    assertThat(log.about(number)).anyMatch(m -> m.template() == MailTemplate.ADJUSTMENT_RESULT);
  }

  @Test
  @Order(4)
  void what_the_city_may_not_accept_and_what_does_not_pass_a_city_goes_to_the_province() {
    assertThat(adjusting.request(year.actor("jnschool"), planned, wish("中级", 50, null)).state())
        .as("a cut without 情况说明")
        .isEqualTo(AdjustmentState.REFUSED);
    String cut = asked("jnschool", planned, "中级", 50, "生源减少。");
    assertThat(visibleTasks("jncity", cut)).isZero();
    assertThatThrownBy(
            () ->
                adjusting.decide(
                    year.actor("jncity"), new ReviewAct(cut, Decision.APPROVE, null, null)))
        .hasMessageContaining("由省级办公室办理");
    decided("jnoffice", cut, Decision.REJECT, "请在下一批次核定。");

    String plan = walk.filed("jncollege", SEASON, "b1-05");
    year.approve("jnoffice", plan);
    year.approve("jnoffice", plan);
    walk.on();
    String number = asked("jncollege", plan, "中级", 80, null);
    decided("jnoffice", number, Decision.RETURN, "请核对。");
    adjusting.withdraw(year.actor("jncollege"), number);
  }

  @Test
  @Order(4)
  void what_is_replaced_given_up_or_rejected_goes_its_way() {
    String replaced = walk.filed("jnschool", SEASON, "b1-02");
    walk.replaced("jnschool", replaced, line(90));
    year.decide("jncounty", replaced, Decision.REJECT, "未开设对应专业。");
    walk.on();
    assertThat(year.filing(replaced).state()).isEqualTo(FilingState.REJECTED);

    String withdrawn = walk.filed("jnschool3", SEASON, "b1-02");
    isAt(withdrawn, "city", "990910");
    submission.withdraw(year.actor("jnschool3"), withdrawn);
    assertThat(year.filing(withdrawn).state()).isEqualTo(FilingState.WITHDRAWN);

    String givenUp = walk.filed("jnschool3", SEASON, "b1-03");
    year.decide("jncity", givenUp, Decision.RETURN, "请核对。");
    submission.withdraw(year.actor("jnschool3"), givenUp);
    left = walk.filed("jnschool4", SEASON, "b1-01");
    isAt(left, "city", "990920");
  }

  @Test
  @Order(5)
  void the_last_second_of_the_quarter_lies_in_the_next_year() {
    catalogue.loadPastFigures(List.of(planned(2024, 60), planned(2025, 20)));
    late = year.drafted("jnschool2", SEASON, "b1-01", line(61));
    String tooLate = year.drafted("jnschool2", SEASON, "b1-02", line(60));
    walk.at("2026-01-10T23:59:59+08:00");
    Receipt receipt = year.submit("jnschool2", late);
    assertThat(receipt.problem()).isNull();
    assertThat(receipt.findings())
        .filteredOn(finding -> finding.rule().equals("quota"))
        .extracting(Finding::message)
        .as("last year is the one before the season's, also in January")
        .containsExactly("申报 61 人，不超过上年计划 60 人的 150%，即 90 人（江南教职〔2025〕8号 五）。");
    walk.at("2026-01-11T00:00:00+08:00");
    assertThat(year.submit("jnschool2", tooLate).problem()).contains("2026年1月10日 23:59:59");
  }

  private static PastFigures planned(int of, int heads) {
    return new PastFigures(
        "9990900002", "b1-01", new FilingFacts.PastYear(of, heads, heads, heads, heads, heads));
  }

  @Test
  @Order(6)
  void the_last_round_has_five_working_days_and_is_overdue_after_them() {
    walk.at("2026-01-19T10:00:00+08:00");
    year.approve("jncounty2", late);
    year.approve("jncity", late);
    walk.at("2026-01-21T10:00:00+08:00");
    year.approve("jnoffice", late);
    assertThat(due(late)).isEqualTo("2026-01-28T15:59:59Z");
    walk.at("2026-01-27T10:00:00+08:00");
    assertThat(log.about(SEASON)).anyMatch(m -> m.template() == MailTemplate.REVIEW_PENDING);

    walk.at("2026-01-29T00:00:00+08:00");
    assertThatThrownBy(() -> year.approve("jnoffice", late))
        .hasMessageContaining("省级终审办理时限已于2026年1月28日 23:59:59截止");
    assertThat(overdueReviewService.of(year.actor("jnoffice"), SEASON))
        .extracting(review -> review.filing().number())
        .containsExactlyInAnyOrder(late, left);
    assertThat(log.about(SEASON)).anyMatch(m -> m.template() == MailTemplate.OVERDUE);

    Grant granted =
        grants
            .propose(
                year.actor("jnoffice"),
                new GrantProposal(
                    SEASON,
                    "final_round",
                    GrantScope.FILING,
                    late,
                    instant("2026-02-06T00:00:00+08:00"),
                    "会商纪要",
                    "审核人员培训。"))
            .get(0);
    grants.confirm(year.actor("jnoffice2"), granted.seasonId(), granted.id());
    walk.on();
    assertThat(due(late)).isEqualTo("2026-02-05T15:59:59Z");
    year.approve("jnoffice", late);
    walk.on();
    assertThat(year.filing(late).state()).isEqualTo(FilingState.APPROVED);
  }

  @Test
  @Order(7)
  void what_a_city_left_lying_goes_back_to_the_school() {
    walk.sentBack("jnoffice", left, "2026-02-03T00:00:00+08:00");
    assertThat(year.filing(left).state()).isEqualTo(FilingState.RETURNED);
    submission.withdraw(year.actor("jnschool4"), left);
  }

  @Test
  @Order(8)
  void where_the_days_off_are_not_published_the_deadline_waits_for_them() {
    year.at("2026-12-01T09:00:00+08:00");
    starter.start(year.actor("admin"), "jiangnan", 2026, Jiangnan.OFFICE);
    nothingOpensOnAGuess();
    planning.confirm(
        "jiangnan", 2026, "江南教示例〔2026〕3号", java.time.LocalDate.of(2026, 12, 1), Map.of());
    String season = "jiangnan-2026-quarter4";
    walk.started(season);
    walk.at("2026-12-28T09:00:00+08:00");
    String number = year.drafted("jnschool3", season, "b1-01", line(60));
    walk.accepted("jnschool3", number);
    year.approve("jncity", number);
    year.approve("jnoffice", number);

    isAt(number, "final_round", Jiangnan.OFFICE);
    assertThat(task(number).getDueDate()).isNull();
    assertThat(String.valueOf(tasks.getVariable(task(number).getId(), "view")))
        .contains("待放假调休安排公布后确定");
    assertThat(overdueReviewService.of(year.actor("jnoffice"), season)).isEmpty();

    var published =
        Browser.basic(port, "admin")
            .put(
                "/api/holidays/2027",
                """
                {"published":true,"source":"国办发明电〔2026〕示例号",
                 "days":[{"date":"2027-01-01","kind":"休","name":"元旦"}]}
                """);
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    walk.on();
    assertThat(seasons.season("jiangnan-2027-quarter2").window("county").map(Window::text))
        .as("a draft takes in what waited for the year")
        .contains("2027年6月20日 00:00:00 至 2027年7月15日 23:59:59");
    assertThat(seasons.openings(season).closesAt("final_round", Jiangnan.OFFICE, number))
        .hasValueSatisfying(end -> assertThat(end).isBefore(EffectiveWindows.NO_END));
    assertThat(due(number))
        .as("five working days after 28 December, without New Year's day and a weekend")
        .isEqualTo("2027-01-05T15:59:59Z");
    year.approve("jnoffice", number);
    assertThat(year.filing(number).level()).isNull();
  }

  /** The county's last day would be 17 January 2027, a Sunday, moved to nobody knows where. */
  private void nothingOpensOnAGuess() {
    assertThat(seasons.season("jiangnan-2026-quarter4").window("county")).isEmpty();
    assertThat(seasons.season("jiangnan-2026-quarter3").window("county")).isPresent();
    var schedule = years.schedule("jiangnan-2026");
    assertThat(schedule.findings())
        .filteredOn(finding -> finding.label().equals("错误"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.subject() + finding.message())
                    .contains("2026年第四季度申报县级初审截止日 2027-01-17 遇节假日须顺延")
                    .contains("尚未公布的，请在确认时间安排时写明确定的截止时间"));
    var rows = schedule.windows().stream().map(YearSchedule.Line::times).toList();
    assertThatThrownBy(
            () ->
                years.confirm(
                    year.actor("jnoffice"),
                    "jiangnan-2026",
                    new ScheduleForm("江南教示例〔2026〕3号", "2026-12-01", rows)))
        .hasMessage("请填写2026年第四季度申报县级初审的截止时间。");
    assertThat(calendar(2026))
        .contains("错误", "2026年省级终审", "项目到达后办理时限待定，载入后自动确定")
        .contains("截止日 2027-01-17 遇节假日须顺延，但系统中2027年放假调休安排未公布");
    planning.draft("jiangnan", 2027, Jiangnan.OFFICE);
    assertThat(seasons.season("jiangnan-2027-quarter2").window("county")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jiangnan-certificate-filing",
        "jiangnan-review",
        "jiangnan-county-review",
        "jiangnan-city-review",
        "jiangnan-first-review",
        "jiangnan-final-review",
        "jiangnan-plan-adjustment",
        "jiangnan-city-adjustment",
        "jiangnan-province-adjustment"
      })
  @Order(9)
  void no_step_of_the_models_was_left_out(String process) {
    walk.hasTakenEveryStepOf(process);
  }

  private String asked(
      String person, String plan, String level, int headcount, @Nullable String explanation) {
    return adjusting
        .request(year.actor(person), plan, wish(level, headcount, explanation))
        .number();
  }

  private static AdjustmentRequest wish(String level, int headcount, @Nullable String explanation) {
    return new AdjustmentRequest(
        List.of(new AdjustmentRequest.Line(null, level, "710201", "计算机应用", headcount)),
        "按需调整",
        explanation);
  }

  private void decided(String person, String number, Decision decision, @Nullable String opinion) {
    inboxTasks.complete(
        year.actor(person), List.of(new ReviewAct(number, decision, opinion, null)));
  }

  private void isAt(String number, String level, String unit) {
    assertThat(year.filing(number).level()).isEqualTo(level);
    assertThat(year.filing(number).unitId()).isEqualTo(unit);
  }

  /** Neither through the inbox nor past it. */
  private void refused(String person, String number, String why) {
    assertThatThrownBy(() -> year.approve(person, number)).as(why).isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () ->
                service.record(
                    year.actor(person), new ReviewAct(number, Decision.APPROVE, null, null)))
        .as(why)
        .isInstanceOf(Refusal.class);
  }

  private long visibleTasks(String person, String number) {
    return identity.as(
        person, () -> tasks.createTaskQuery().processInstanceBusinessKey(number).count());
  }

  private Task task(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }

  private String due(String number) {
    return task(number).getDueDate().toInstant().toString();
  }

  private static Instant instant(String iso) {
    return OffsetDateTime.parse(iso).toInstant();
  }
}
