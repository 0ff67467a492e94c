package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Refusal;
import org.onex.engine.WalkedSteps;
import org.onex.engine.identity.EngineIdentity;
import org.onex.season.Season;
import org.onex.season.SeasonState;
import org.onex.season.Seasons;
import org.onex.season.Window;
import org.onex.season.YearStarter;
import org.springframework.beans.factory.annotation.Autowired;

/** A year from the administrator's start to its running seasons. */
@OneXTest
class YearTest {

  @Autowired YearStarter years;
  @Autowired Season2027 people;
  @Autowired Seasons seasons;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired ManagementService management;
  @Autowired EngineIdentity identity;

  @Test
  void the_office_confirms_the_drafted_year_and_each_season_starts() {
    people.at("2027-01-05T09:00:00+08:00");
    assertThatThrownBy(() -> years.start(people.actor("ahprovince"), "anhui", 2027, "ahprov"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("由系统管理员启动");
    years.start(people.actor("admin"), "anhui", 2027, "ahprov");
    assertThatThrownBy(() -> years.start(people.actor("admin"), "anhui", 2027, "ahprov"))
        .hasMessageContaining("已经启动");
    assertThat(spring().state()).isEqualTo(SeasonState.DRAFT);

    Task task = tasks.createTaskQuery().processInstanceBusinessKey("anhui-2027").singleResult();
    assertThat(task.getTenantId()).isEqualTo("ahprov");
    assertThat(String.valueOf(tasks.getVariable(task.getId(), "view")))
        .contains("待发文", "4月5日为清明节假期", "尚未载入国务院办公厅2027年放假调休安排");

    assertThatThrownBy(() -> complete(task, "", "2027-02-30", "2027-04-02 24:59:59"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请填写印发文件的文号")
        .hasMessageContaining("印发日期“2027-02-30”不是有效日期")
        .hasMessageContaining("“2027-04-02 24:59:59”不是有效时间");
    assertThat(spring().state()).isEqualTo(SeasonState.DRAFT);

    complete(task, "示例〔2027〕1号", "2027-01-05", "2027-04-01 23:59:59");
    EngineAtWork.run(management);
    WalkedSteps.areAll(repository, history, "filing-year");

    assertThat(spring().noticeNumber()).isEqualTo("示例〔2027〕1号");
    assertThat(spring().window("school").map(Window::text))
        .contains("2027年3月22日 00:00:00 至 2027年4月1日 23:59:59");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("filing-season").list())
        .extracting(instance -> instance.getBusinessKey())
        .containsExactlyInAnyOrder(Season2027.SPRING, Season2027.AUTUMN);
    assertThat(
            history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .list())
        .extracting(variable -> variable.getName())
        .doesNotContain("noticeNumber", "noticeDate", "decision");
  }

  @Test
  void each_january_the_year_begins_by_itself_and_only_once() {
    people.at("2029-01-04T09:00:00+08:00");
    var january =
        management.createJobQuery().processDefinitionKey("filing-year-starter").singleResult();
    assertThat(january.getDuedate().toInstant())
        .isEqualTo(OffsetDateTime.parse("2028-01-04T09:00:00+08:00").toInstant());

    EngineAtWork.run(management);

    Task task = tasks.createTaskQuery().processInstanceBusinessKey("anhui-2029").singleResult();
    assertThat(task.getTenantId()).isEqualTo("ahprov");
    assertThatThrownBy(() -> years.start(people.actor("admin"), "anhui", 2029, "ahprov"))
        .hasMessageContaining("已经启动");
    WalkedSteps.areAll(repository, history, "filing-year-starter");
  }

  private void complete(Task task, String number, String date, String springCloses) {
    String drafted = String.valueOf(tasks.getVariable(task.getId(), "windows"));
    Map<String, Object> form = new HashMap<>();
    form.put("noticeNumber", number);
    form.put("noticeDate", date);
    form.put("decision", "CONFIRM");
    form.put(
        "windows",
        SpinValues.jsonValue(drafted.replaceFirst("2027-04-02 23:59:59", springCloses)).create());
    identity.as(
        "ahprovince",
        () -> {
          tasks.complete(task.getId(), form);
          return task;
        });
  }

  private Season spring() {
    return seasons.findById(Season2027.SPRING).orElseThrow();
  }
}
