package org.onex.engine.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.EndsReached;
import org.onex.engine.season.EngineAtWork;
import org.onex.filing.Decision;
import org.onex.filing.FilingState;
import org.springframework.beans.factory.annotation.Autowired;

/** Filings that began in the flow which their pack drew before it came to share one. */
@OneXTest
class RunningCasesTest {

  private static final String EARLIER = "anhui-certificate-filing";
  private static final String SHARED = "certificate-filing";

  @Autowired Season2027 year;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired HistoryService history;
  @Autowired ManagementService management;

  private String deployment = "";

  @BeforeEach
  void thePackDrewItsOwnFlow() throws IOException {
    year.confirmed();
    year.at("2027-03-26T09:00:00+08:00");
    var files = repository.createDeployment().name("anhui");
    for (var file : new String[] {EARLIER, "anhui-review"}) {
      add(files, Path.of("src/test/resources/earlier", file + ".bpmn"));
    }
    for (var file : new String[] {"anhui-city-review", "anhui-province-review"}) {
      add(files, Path.of("processes/anhui", file + ".bpmn"));
    }
    add(files, Path.of("forms/filing-review.form"));
    deployment = files.deploy().getId();
  }

  @AfterEach
  void theFlowIsGone() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void what_is_under_way_goes_on_to_its_end_and_what_is_new_takes_the_shared_flow() {
    String returned = year.submitted("hfschool", "b1-01");
    String passed = year.submitted("hfschool", "b1-02");
    assertThat(flowOf(returned)).isEqualTo(EARLIER);

    repository.updateProcessDefinitionSuspensionState().byProcessDefinitionKey(EARLIER).suspend();
    String after = year.submitted("hfschool", "b1-03");
    assertThat(flowOf(after)).isEqualTo(SHARED);

    year.decide("ahhefei", returned, Decision.RETURN, "请核对人数。");
    year.rewritten("hfschool", returned, Season2027.line(70));
    year.submit("hfschool", returned);
    year.approve("ahhefei", returned);
    year.decide("ahprovince", returned, Decision.REJECT, "与专业布局不符。");
    year.approve("ahhefei", passed);
    year.approve("ahprovince", passed);
    publish(returned);
    publish(passed);

    assertThat(year.filing(returned).state()).isEqualTo(FilingState.REJECTED);
    assertThat(year.filing(passed).state()).isEqualTo(FilingState.APPROVED);
    assertThat(ended(returned)).containsExactly("EndEvent_Rejected");
    assertThat(ended(passed)).containsExactly("EndEvent_Approved");
  }

  private static void add(DeploymentBuilder files, Path file) throws IOException {
    files.addString(String.valueOf(file.getFileName()), Files.readString(file));
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

  private void publish(String number) {
    year.releasedAlone(number);
    EngineAtWork.run(management);
  }
}
