package org.onex.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.season.EngineAtWork;
import org.onex.filing.FilingState;
import org.onex.plan.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One filing that cannot come out keeps nobody else's result back. */
@OneXTest
class StuckReleaseTest {

  @Autowired Season2027 season;
  @Autowired ResultPublication resultPublication;
  @Autowired Plans plans;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @LocalServerPort int port;

  @Test
  void the_others_come_out_and_the_one_is_named_to_office_and_operations() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    String first = decided("b1-01");
    String stuck = decided("b1-02");
    String last = decided("b1-03");
    replaceProcess(stuck);

    season.released(Season2027.SPRING);
    EngineAtWork.run(management);

    assertThat(season.filing(first).state()).isEqualTo(FilingState.APPROVED);
    assertThat(season.filing(last).state()).isEqualTo(FilingState.APPROVED);
    assertThat(plans.findById(first)).isPresent();
    assertThat(plans.findById(last)).isPresent();
    assertThat(season.filing(stuck).state()).isEqualTo(FilingState.DECIDED);
    assertThat(resultPublication.stuck(Season2027.SPRING))
        .singleElement()
        .satisfies(one -> assertThat(one.caseNumber()).isEqualTo(stuck));
    assertThat(Browser.signedIn(port, "ahprovince").get("/seasons/" + Season2027.SPRING).body())
        .contains("未能发布的项目", stuck);
    assertThat(Browser.signedIn(port, "hfcollege").get("/seasons/" + Season2027.SPRING).body())
        .doesNotContain("未能发布的项目");
    assertThat(runtime.createIncidentQuery().incidentType("stuckCase").list())
        .singleElement()
        .satisfies(incident -> assertThat(incident.getConfiguration()).isEqualTo(stuck));
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("release-results").count())
        .isZero();
  }

  private String decided(String certificate) {
    String number = season.submitted("hfcollege", certificate);
    season.approve("ahprovince", number);
    return number;
  }

  /** An instance that waits at another place than the filing's state says. */
  private void replaceProcess(String number) {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number, "certificate-filing")
            .singleResult();
    runtime
        .createProcessInstanceModification(instance.getId())
        .cancelAllForActivity("Event_Released")
        .startBeforeActivity("Gateway_Correction")
        .execute();
  }
}
