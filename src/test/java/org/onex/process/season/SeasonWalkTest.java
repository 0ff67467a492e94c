package org.onex.process.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.calendar.Grant;
import org.onex.calendar.GrantDesk;
import org.onex.calendar.GrantProposal;
import org.onex.calendar.GrantScope;
import org.onex.calendar.SeasonBook;
import org.onex.calendar.SupplementDesk;
import org.onex.calendar.SupplementaryNotice;
import org.onex.calendar.Window;
import org.onex.deadline.NotFiling;
import org.onex.deadline.Urging;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.onex.notification.DeliveryEntry;
import org.onex.notification.DeliveryLog;
import org.onex.notification.MailTemplate;
import org.onex.organization.Refusal;
import org.onex.plan.Plans;
import org.onex.review.Overdue;
import org.onex.review.ReleaseRecord;
import org.onex.review.Results;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Spring and autumn walked by the clock, from the first opening to the last result. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonWalkTest {

  @Autowired Season2027 year;
  @Autowired SeasonProcess processes;
  @Autowired SeasonBook seasons;
  @Autowired GrantDesk grants;
  @Autowired SupplementDesk supplements;
  @Autowired NotFiling notFiling;
  @Autowired Urging urging;
  @Autowired Overdue overdue;
  @Autowired Results results;
  @Autowired Attachments attachments;
  @Autowired Plans plans;
  @Autowired DeliveryLog log;
  @Autowired TaskService tasks;
  @Autowired HistoryService history;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;

  @Test
  @Order(1)
  void spring_opens_reminds_closes_and_ends_with_every_filing_decided() {
    year.confirmed();
    processes.startSeason(Season2027.SPRING);
    processes.startSeason(Season2027.SPRING);

    at("2027-03-22T00:00:00+08:00");
    assertThat(season(MailTemplate.WINDOW_OPENING))
        .anyMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"))
        .anyMatch(mail -> mail.recipientName().startsWith("合肥市教育局"))
        .noneMatch(mail -> mail.recipientName().startsWith("安徽省1+X"));
    at("2027-03-26T00:00:00+08:00");
    assertThat(season(MailTemplate.WINDOW_OPENING))
        .anyMatch(mail -> mail.recipientName().startsWith("安徽省1+X"));

    // 3 days and 1 day before the schools' close, to those whom it concerns, once
    String granted = year.submitted("hfschool", "b1-02");
    String sentBack = year.submitted("hfschool", "b1-03");
    assertThat(about(granted, MailTemplate.RECEIPT)).isNotEmpty();
    String late = year.drafted("hfschool", Season2027.SPRING, "b1-04", Season2027.line(60));
    assertThatThrownBy(() -> notFiling.declare(year.actor("hfschool"), Season2027.SPRING, " "))
        .hasMessageContaining("已有3个申报项目")
        .hasMessageContaining("请填写本批次不申报的原因");
    notFiling.declare(year.actor("ahzhongzhuan"), Season2027.SPRING, "本学期无对应专业学生");
    at("2027-03-30T23:59:59+08:00");
    assertThat(season(MailTemplate.DRAFT_REMINDER)).isEmpty();
    at("2027-03-31T00:00:00+08:00");
    at("2027-03-31T08:00:00+08:00");
    assertThat(season(MailTemplate.DRAFT_REMINDER))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"))
        .allMatch(mail -> mail.text().contains(late) && !mail.text().contains(granted));
    assertThat(season(MailTemplate.NOTHING_FILED))
        .anyMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"))
        .noneMatch(mail -> mail.recipientName().startsWith("庐州青禾职业高级中学"))
        .noneMatch(mail -> mail.recipientName().startsWith("江淮星辰中等专业学校"));
    int once = season(MailTemplate.DRAFT_REMINDER).size();
    at("2027-04-02T00:00:00+08:00");
    assertThat(season(MailTemplate.DRAFT_REMINDER)).hasSize(2 * once);

    // the clock decides: the last second counts, the next does not
    year.at("2027-04-02T23:59:59+08:00");
    assertThat(year.submit("hfschool", late).problem()).isNull();
    String tooLate = year.drafted("whschool", Season2027.SPRING, "b1-02", Season2027.line(60));
    year.at("2027-04-03T00:00:00+08:00");
    assertThat(year.submit("whschool", tooLate).problem())
        .contains("2027年4月2日 23:59:59", "不在2027年春季申报");

    // reviewers hear what is unreviewed, then the level above hears what is overdue
    at("2027-04-05T00:00:00+08:00");
    assertThat(season(MailTemplate.REVIEW_PENDING))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("合肥市教育局"));
    assertThat(overdue.of(year.actor("ahprovince"), Season2027.SPRING)).isEmpty();
    at("2027-04-06T00:00:00+08:00");
    assertThat(season(MailTemplate.OVERDUE))
        .anyMatch(mail -> mail.recipientName().startsWith("安徽省1+X"))
        .allMatch(mail -> mail.text().contains(late));
    assertThat(overdue.of(year.actor("ahprovince"), Season2027.SPRING))
        .extracting(review -> review.filing().number())
        .containsExactlyInAnyOrder(granted, sentBack, late);
    assertThat(overdue.of(year.actor("ahwuhu"), Season2027.SPRING)).isEmpty();
    assertThat(overdue.of(year.actor("ahhefei"), Season2027.SPRING)).hasSize(3);
    assertThatThrownBy(() -> year.approve("ahhefei", granted))
        .hasMessageContaining("不在2027年春季申报初审时间");

    // three ways out: urge, send back, grant
    year.at("2027-04-06T09:00:00+08:00");
    int told = season(MailTemplate.OVERDUE).size();
    assertThat(urging.urge(year.actor("ahprovince"), Season2027.SPRING)).isEqualTo(3);
    urging.urge(year.actor("ahprovince"), Season2027.SPRING);
    assertThat(season(MailTemplate.OVERDUE)).hasSize(2 * told);

    assertThatThrownBy(
            () -> overdue.sendBack(year.actor("ahprovince"), sentBack, "", at0("2027-04-01")))
        .hasMessageContaining("请填写退回理由")
        .hasMessageContaining("补正截止时间");
    overdue.sendBack(year.actor("ahprovince"), sentBack, "市级逾期未审，请补充论证材料", at0("2027-04-10"));
    assertThat(year.filing(sentBack).state()).isEqualTo(FilingState.RETURNED);
    assertThat(about(sentBack, MailTemplate.RETURNED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("请补充论证材料"));
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(sentBack).count()).isZero();

    assertThatThrownBy(
            () -> grants.propose(year.actor("ahprovince"), proposal("nobody", null, null)))
        .hasMessageContaining("没有办理“初审”的单位“nobody”")
        .hasMessageContaining("请填写延期依据")
        .hasMessageContaining("请填写延期理由")
        .hasMessageContaining("请填写新的截止时间");
    assertThatThrownBy(
            () ->
                grants.propose(
                    year.actor("ahprovince"), proposal("bjhefei", at0("2027-04-12"), "会商纪要")))
        .hasMessageContaining("不能超过省级审核的截止时间");
    Grant grant =
        grants
            .propose(year.actor("ahprovince"), proposal("bjhefei", at0("2027-04-10"), "会商纪要"))
            .get(0);
    assertThatThrownBy(() -> grants.confirm(year.actor("ahprovince"), grant.id()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能自行确认");
    assertThatThrownBy(() -> year.approve("ahhefei", granted)).isInstanceOf(Refusal.class);
    grants.confirm(year.actor("ahprovince2"), grant.id());
    EngineAtWork.run(management);
    assertThat(season(MailTemplate.GRANT_GIVEN))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("合肥市教育局"))
        .allMatch(mail -> mail.subject().contains("准予补审"));
    assertThat(
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(granted)
                .singleResult()
                .getDueDate()
                .toInstant())
        .isEqualTo(at0("2027-04-10").minusSeconds(1));
    assertThat(overdue.of(year.actor("ahprovince"), Season2027.SPRING)).isEmpty();

    // a returned filing that the grant names gets more time to be corrected
    Grant correction =
        grants
            .propose(
                year.actor("ahprovince"),
                new GrantProposal(
                    Season2027.SPRING,
                    "school",
                    GrantScope.FILING,
                    sentBack,
                    at0("2027-04-11"),
                    "学校申请",
                    "材料补充需要时间"))
            .get(0);
    grants.confirm(year.actor("ahprovince2"), correction.id());
    assertThat(year.filing(sentBack).correctionUntil()).isEqualTo(at0("2027-04-11"));

    // the city works, the reminder of the granted end comes, the school corrects
    year.approve("ahhefei", granted);
    assertThat(about(granted, MailTemplate.CITY_PASSED)).isNotEmpty();
    at("2027-04-09T00:00:00+08:00");
    assertThat(season(MailTemplate.REVIEW_PENDING))
        .anyMatch(mail -> mail.text().contains(late) && mail.text().contains("2027年4月9日"));
    year.rewritten("hfschool", sentBack, Season2027.line(70));
    assertThat(year.submit("hfschool", sentBack).problem()).isNull();
    year.approve("ahhefei", sentBack);
    year.approve("ahhefei", late);

    // decided, and nobody hears before the list is signed off and released
    year.approve("ahprovince", granted);
    year.approve("ahprovince", sentBack);
    year.decide("ahprovince", late, Decision.REJECT, "论证不充分");
    results.correct(year.actor("ahprovince"), sentBack, Decision.REJECT, "复核发现师资不足");
    assertThat(about(sentBack, MailTemplate.CORRECTED)).isEmpty();
    assertThat(about(granted, MailTemplate.RESULT_APPROVED)).isEmpty();
    assertThatThrownBy(() -> results.release(year.actor("ahprovince"), Season2027.SPRING, null))
        .hasMessageContaining("签批扫描件");
    at("2027-04-10T10:00:00+08:00");
    ReleaseRecord record = results.release(year.actor("ahprovince"), Season2027.SPRING, scan());
    assertThat(record.filings()).isEqualTo(3);
    EngineAtWork.run(management);
    assertThat(year.filing(granted).state()).isEqualTo(FilingState.APPROVED);
    assertThat(year.filing(sentBack).state()).isEqualTo(FilingState.REJECTED);
    assertThat(about(granted, MailTemplate.RESULT_APPROVED)).isNotEmpty();
    assertThat(about(late, MailTemplate.RESULT_REJECTED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("论证不充分"));
    assertThat(plans.findById(granted)).isPresent();

    // afterwards only a reasoned correction, and everyone concerned hears of it
    results.correct(year.actor("ahprovince"), sentBack, Decision.APPROVE, "师资证明已补齐");
    assertThat(about(sentBack, MailTemplate.CORRECTED))
        .isNotEmpty()
        .allMatch(mail -> mail.text().contains("师资证明已补齐"));
    assertThat(plans.findById(sentBack)).isPresent();

    at("2027-04-11T00:00:00+08:00");
    String instance =
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey("filing-season")
            .processInstanceBusinessKey(Season2027.SPRING)
            .finished()
            .singleResult()
            .getId();
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("EndEvent_Season")
                .count())
        .isEqualTo(1);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from season_occasion where worked_at is null", Integer.class))
        .isZero();
  }

  @Test
  @Order(2)
  void a_supplementary_notice_moves_the_autumn_once_a_second_person_has_confirmed_it() {
    processes.startSeason(Season2027.AUTUMN);
    at("2027-09-15T00:00:00+08:00");
    year.drafted("whschool", Season2027.AUTUMN, "b1-03", Season2027.line(60));
    year.at("2027-09-20T09:00:00+08:00");
    assertThatThrownBy(
            () ->
                supplements.propose(
                    year.actor("ahprovince"), Season2027.AUTUMN, "", null, "", List.of()))
        .hasMessageContaining("文号")
        .hasMessageContaining("印发日期")
        .hasMessageContaining("调整原因")
        .hasMessageContaining("至少调整一个环节");
    Window longer = new Window("school", at0("2027-09-15"), at0("2027-09-28"));
    SupplementaryNotice notice =
        supplements.propose(
            year.actor("ahprovince"),
            Season2027.AUTUMN,
            "示例〔2027〕9号",
            LocalDate.of(2027, 9, 20),
            "台风影响，已提交项目继续有效",
            List.of(longer));
    assertThatThrownBy(() -> supplements.confirm(year.actor("ahprovince"), notice.id()))
        .hasMessageContaining("不能自行确认");
    supplements.confirm(year.actor("ahprovince2"), notice.id());
    EngineAtWork.run(management);

    assertThat(seasons.season(Season2027.AUTUMN).window("school").map(Window::closesAt))
        .contains(at0("2027-09-28"));
    assertThat(season(Season2027.AUTUMN, MailTemplate.SUPPLEMENTARY_NOTICE))
        .anyMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"))
        .allMatch(mail -> mail.text().contains("2027年9月27日 23:59:59"));
    at("2027-09-23T00:00:00+08:00");
    assertThat(season(Season2027.AUTUMN, MailTemplate.DRAFT_REMINDER)).isEmpty();
    at("2027-09-25T00:00:00+08:00");
    assertThat(season(Season2027.AUTUMN, MailTemplate.DRAFT_REMINDER))
        .isNotEmpty()
        .allMatch(mail -> mail.recipientName().startsWith("鸠江启明中等职业学校"));
  }

  private static GrantProposal proposal(
      String unit, @Nullable Instant closesAt, @Nullable String why) {
    return new GrantProposal(Season2027.SPRING, "city", GrantScope.UNIT, unit, closesAt, why, why);
  }

  private String scan() {
    return attachments
        .add(
            year.actor("ahprovince"),
            new Attachment.Owner(Results.SCAN_OWNER, Season2027.SPRING),
            "release_list",
            "拟通过名单（签批）.pdf",
            "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))
        .id();
  }

  private void at(String iso) {
    year.at(iso);
    EngineAtWork.run(management);
  }

  private static Instant at0(String day) {
    return OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant();
  }

  private List<DeliveryEntry> season(MailTemplate template) {
    return season(Season2027.SPRING, template);
  }

  private List<DeliveryEntry> season(String seasonId, MailTemplate template) {
    return about(seasonId, template);
  }

  private List<DeliveryEntry> about(String about, MailTemplate template) {
    return log.about(about).stream().filter(mail -> mail.template() == template).toList();
  }
}
