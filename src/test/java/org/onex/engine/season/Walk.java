package org.onex.engine.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.line;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.onex.Season2027;
import org.onex.engine.WalkedSteps;
import org.onex.filing.FilingLine;
import org.onex.review.OverdueReviewService;
import org.onex.season.YearPlanning;
import org.springframework.stereotype.Component;

/** A season walked from its notice to its last step, the engine doing what falls due on the way. */
@Component
public class Walk {

  private final Season2027 year;
  private final YearPlanning years;
  private final SeasonProcess processes;
  private final OverdueReviewService overdueReviewService;
  private final RepositoryService repository;
  private final HistoryService history;
  private final ManagementService management;

  Walk(
      Season2027 year,
      YearPlanning years,
      SeasonProcess processes,
      OverdueReviewService overdueReviewService,
      RepositoryService repository,
      HistoryService history,
      ManagementService management) {
    this.year = year;
    this.years = years;
    this.processes = processes;
    this.overdueReviewService = overdueReviewService;
    this.repository = repository;
    this.history = history;
    this.management = management;
  }

  /** The office has confirmed 2027 under its notice, with the notice's own dates. */
  public void confirmed(String pack, String office, String noticeNumber, LocalDate noticeDate) {
    years.draft(pack, 2027, office);
    years.confirm(pack, 2027, noticeNumber, noticeDate, Map.of());
  }

  public void started(String... seasons) {
    for (String season : seasons) {
      processes.startSeason(season);
    }
    on();
  }

  public void at(String isoWithOffset) {
    year.at(isoWithOffset);
    on();
  }

  /** The engine does what is due. */
  public void on() {
    EngineAtWork.run(management);
  }

  /** A filing of 60 people, submitted and accepted. */
  public String filed(String person, String season, String certificate) {
    String number = year.drafted(person, season, certificate, line(60));
    accepted(person, number);
    return number;
  }

  public void accepted(String person, String number) {
    assertThat(year.submit(person, number).problem()).isNull();
  }

  public void replaced(String person, String number, FilingLine line) {
    year.rewritten(person, number, line);
    accepted(person, number);
  }

  /** The office gives back what a level left lying. */
  public void sentBack(String office, String number, String until) {
    overdueReviewService.sendBack(
        year.actor(office), number, "逾期未审，请核对后重新提交。", OffsetDateTime.parse(until).toInstant());
  }

  /** Fails with the names of the steps that nothing has reached yet. */
  public void hasTakenEveryStepOf(String process) {
    WalkedSteps.areAll(repository, history, process);
  }

  /** Of a model that packs share, the steps that one pack's rows lead to. */
  public void hasTaken(String process, String... steps) {
    WalkedSteps.include(history, process, List.of(steps));
  }

  /** Of the shared model, what stands between a school's request and the province's answers. */
  public void hasLetTheProvinceDecideOnAdjustments() {
    hasTaken(
        "plan-adjustment",
        "StartEvent_Requested",
        "Gateway_Requests",
        "CallActivity_Checks",
        "Gateway_Way",
        "Gateway_Office",
        "Task_HandOver",
        "Gateway_Level",
        "CallActivity_Province",
        "Gateway_Reviewed",
        "Gateway_Decision",
        "Task_Register",
        "EndEvent_Registered",
        "EndEvent_Rejected",
        "Gateway_Correction",
        "Event_Resubmitted",
        "Event_Abandoned",
        "EndEvent_Abandoned");
    hasTakenEveryStepOf("province-adjustment");
  }

  /** Of the shared model, what needs nobody's approval. */
  public void hasLetTheSchoolAdjustByItself() {
    hasTaken("plan-adjustment", "Task_RegisterSelf", "EndEvent_SelfRegistered");
  }

  /** Of the shared model, the end of what the notice does not accept. */
  public void hasRefusedAnAdjustment() {
    hasTaken("plan-adjustment", "EndEvent_Refused");
  }
}
