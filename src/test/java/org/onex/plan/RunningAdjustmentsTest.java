package org.onex.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.EndsReached;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;

/** Adjustments that began in the flow which their pack drew before it came to share one. */
@OneXTest
class RunningAdjustmentsTest {

  private static final String EARLIER = "anhui-plan-adjustment";
  private static final String SHARED = "plan-adjustment";
  private static final String COLLEGE = "hfcollege";
  private static final byte[] SCAN = "%PDF-1.4\nstamped\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @Autowired Season2027 season;
  @Autowired PlanChanging changes;
  @Autowired AdjustmentService service;
  @Autowired AdjustmentPapers papers;
  @Autowired AdjustmentViews views;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;

  private String deployment = "";

  @BeforeEach
  void thePackDrewItsOwnFlow() throws IOException {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    var files = repository.createDeployment().name("anhui");
    for (var file : List.of(EARLIER, "anhui-adjustment-consents", "anhui-adjustment-review")) {
      files.addString(
          file + ".bpmn", Files.readString(Path.of("src/test/resources/earlier", file + ".bpmn")));
    }
    files.addString(
        "adjustment-review.form", Files.readString(Path.of("forms/adjustment-review.form")));
    deployment = files.deploy().getId();
  }

  @AfterEach
  void theFlowIsGone() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void what_is_under_way_goes_on_to_its_end_and_what_is_new_takes_the_shared_flow() {
    String waiting = changes.wished(COLLEGE, planned("b1-01"), 80, null).number();
    String decided = changes.wished(COLLEGE, planned("b1-02"), 80, null).number();
    handedIn(decided);
    assertThat(flowOf(waiting)).isEqualTo(EARLIER);
    assertThat(flowOf(decided)).isEqualTo(EARLIER);

    repository.updateProcessDefinitionSuspensionState().byProcessDefinitionKey(EARLIER).suspend();
    String after = changes.wished(COLLEGE, planned("b1-03"), 80, null).number();
    assertThat(flowOf(after)).isEqualTo(SHARED);

    handedIn(waiting);
    changes.decided("ahprovince", waiting, Decision.RETURN, "请降低规模。");
    changes.wishedAgain(COLLEGE, waiting, 70, null);
    handedIn(waiting);
    changes.decided("ahprovince", waiting, Decision.APPROVE, null);
    changes.decided("ahprovince", decided, Decision.REJECT, "全省指标已满。");

    assertThat(views.forReview(waiting).state()).isEqualTo(AdjustmentState.REGISTERED);
    assertThat(views.forReview(decided).state()).isEqualTo(AdjustmentState.REFUSED);
    assertThat(ended(waiting)).containsExactly("EndEvent_Registered");
    assertThat(ended(decided)).containsExactly("EndEvent_Rejected");
  }

  private String planned(String certificate) {
    String number = season.submitted(COLLEGE, certificate);
    season.approve("ahprovince", number);
    season.releasedAlone(number);
    return number;
  }

  private void handedIn(String number) {
    papers.add(
        season.actor(COLLEGE),
        number,
        SignedConsent.typed(
            List.of("dept_consent", "leader_consent"),
            List.of("李明 教务处处长", "王芳 副校长"),
            List.of("2027-03-26", "2027-03-26")),
        "申请表.pdf",
        SCAN);
    service.handIn(season.actor(COLLEGE), number);
  }

  private String flowOf(String number) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .rootProcessInstances()
        .singleResult()
        .getProcessDefinitionKey();
  }

  private List<String> ended(String number) {
    return EndsReached.by(history, EARLIER, number);
  }
}
