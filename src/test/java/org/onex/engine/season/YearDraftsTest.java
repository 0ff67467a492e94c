package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.Henan;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.onex.season.Window;
import org.onex.season.YearPlanning;
import org.onex.season.YearSchedule;
import org.onex.season.YearService;
import org.onex.season.YearStarter;
import org.onex.web.page.SeasonChoice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What a year is drafted from, who acts in its seasons, and how a draft is given up. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearDraftsTest {

  private static final Instant OPENING = Instant.parse("2028-04-28T16:00:00Z");
  private static final String OF_THE_PROVINCE = "henan-2027-to_national";

  @Autowired Season2027 people;
  @Autowired Henan province;
  @Autowired YearStarter starter;
  @Autowired YearService years;
  @Autowired YearPlanning planning;
  @Autowired Seasons seasons;
  @Autowired SeasonChoice choice;
  @Autowired Packs packs;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired TransactionTemplate transactions;
  @LocalServerPort int port;

  @BeforeEach
  void thereIsAnotherProvince() {
    province.settled();
  }

  @Test
  @Order(1)
  void a_schools_own_rules_are_no_year_of_a_province() {
    assertThat(packs.notices())
        .contains("anhui", "guangdong", "yunnan", "henan")
        .doesNotContain("gdsty", "national", "national2019");
    assertThatThrownBy(() -> starter.start(people.actor("admin"), "gdsty", 2027, Henan.OFFICE))
        .hasMessageContaining("学校的校内规则随上级通知生效")
        .hasMessageContaining("不单独启动年度工作");
    assertThat(Browser.signedIn(port, "admin").get("/seasons").body())
        .contains("<option value=\"henan\"")
        .doesNotContain("<option value=\"gdsty\"");
  }

  @Test
  @Order(2)
  void inherited_dates_move_from_the_year_of_the_notice_that_prints_them() {
    var college = packs.current("gdsty");
    assertThat(college.year()).isEqualTo(2023);
    assertThat(college.windows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.in(2027).closes().getYear()).isEqualTo(2027));
  }

  @Test
  @Order(3)
  void only_levels_that_act_in_a_season_get_dates_in_it() {
    people.at("2027-04-20T09:00:00+08:00");
    starter.start(people.actor("admin"), "henan", 2027, Henan.OFFICE);
    assertThat(years.schedule("henan-2027").windows())
        .filteredOn(line -> line.season().contains("全省备案汇总"))
        .extracting(YearSchedule.Line::level)
        .containsExactly("备案");
  }

  @Test
  @Order(4)
  void a_draft_is_given_up_by_office_or_administrator_and_started_again() {
    assertThatThrownBy(() -> years.discard(people.actor("ahprovince"), "henan-2027"))
        .hasMessageContaining("只能由系统管理员或省级审核单位撤销");
    var office = Browser.signedIn(port, "hnoffice");
    assertThat(office.get("/seasons").body()).contains("待确认的年度工作", "/years/henan-2027/discard");
    assertThat(Browser.location(office.postForm("/years/henan-2027/discard", token(office))))
        .endsWith("/seasons");
    assertThat(seasons.findByPackAndYearOrderByTermDesc("henan", 2027)).isEmpty();
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey("henan-2027").count()).isZero();
    assertThat(office.get("/seasons").body()).doesNotContain("待确认的年度工作");

    starter.start(people.actor("admin"), "henan", 2027, Henan.OFFICE);
    assertThat(
            runtime.createProcessInstanceQuery().processInstanceBusinessKey("henan-2027").count())
        .isEqualTo(1);
  }

  @Test
  @Order(4)
  void a_year_has_as_many_windows_as_its_notice_and_is_confirmed_on_one_page() {
    starter.start(people.actor("admin"), "henan", 2028, Henan.OFFICE);
    var rounds =
        IntStream.range(0, 15)
            .mapToObj(
                round -> new Window("round" + round, null, OPENING.plusSeconds(86400L * round)))
            .collect(Collectors.toCollection(ArrayList::new));
    rounds.add(new Window("school", null, OPENING));
    rounds.add(new Window("city", null, OPENING.plusSeconds(86400)));
    rounds.add(new Window("province", null, OPENING.plusSeconds(172800)));
    transactions.executeWithoutResult(
        status -> seasons.findById("henan-2028-first-batch").orElseThrow().redate(rounds));
    var office = Browser.signedIn(port, "hnoffice");
    assertThat(office.get("/years/henan-2028/schedule").body())
        .contains("2028年时间安排", "name=\"closes-18\"")
        .doesNotContain("name=\"closes-19\"");

    Map<String, String> form = new HashMap<>(token(office));
    var lines = years.schedule("henan-2028").windows();
    for (int i = 0; i < lines.size(); i++) {
      form.put("opens-" + i, "");
      form.put("closes-" + i, lines.get(i).times().closes());
    }
    form.put("noticeDate", "2028-01-10");
    form.put("closes-0", "2028-02-30 23:59:59");
    assertThat(Browser.location(office.postForm("/years/henan-2028/schedule", form)))
        .endsWith("/years/henan-2028/schedule");
    assertThat(office.get("/years/henan-2028/schedule").body())
        .contains("请填写印发文件的文号", "“2028-02-30 23:59:59”不是有效时间")
        .as("what was typed stays")
        .contains("value=\"2028-02-30 23:59:59\"");

    form.put("closes-0", "2028-02-28 23:59:59");
    form.put("noticeNumber", "豫教示例〔2028〕1号");
    assertThat(Browser.location(office.postForm("/years/henan-2028/schedule", form)))
        .endsWith("/seasons");
    assertThat(seasons.findById("henan-2028-first-batch"))
        .hasValueSatisfying(
            season -> {
              assertThat(season.noticeNumber()).isEqualTo("豫教示例〔2028〕1号");
              assertThat(season.windows()).hasSize(18);
            });
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey("henan-2028").count()).isZero();
  }

  @Test
  @Order(5)
  void nobody_files_in_a_season_that_is_not_confirmed() {
    assertThatThrownBy(
            () -> people.drafted("hnschool", "henan-2027-first-batch", "b1-03", line(60)))
        .hasMessageContaining("时间安排尚未确认，不能填报");
  }

  @Test
  @Order(6)
  void nobody_files_in_a_season_of_the_province_alone_and_no_page_opens_with_it() {
    planning.confirm("henan", 2027, "豫教示例〔2027〕3号", LocalDate.of(2027, 4, 20), Map.of());
    assertThatThrownBy(() -> years.discard(people.actor("hnoffice"), "henan-2027"))
        .hasMessageContaining("已经确认，不能撤销");
    people.at("2027-04-29T09:00:00+08:00");
    assertThatThrownBy(() -> people.drafted("hnschool", OF_THE_PROVINCE, "b1-03", line(60)))
        .hasMessageContaining("2027年全省备案汇总不安排学校申报");
    for (String person : new String[] {"hnschool", "hncity", "hnoffice"}) {
      assertThat(choice.chosen(people.actor(person), null))
          .as(person)
          .map(Season::id)
          .contains("henan-2027-first-batch");
    }
    assertThat(Browser.signedIn(port, "hncity").get("/missing").body())
        .doesNotContain(OF_THE_PROVINCE);
  }

  private static Map<String, String> token(Browser browser) {
    return Map.of("_csrf", browser.csrfToken());
  }
}
