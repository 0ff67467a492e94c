package org.onex.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.OneXTest;
import org.onex.engine.instance.ProcessInstances;
import org.springframework.beans.factory.annotation.Autowired;

/** A flow that a pack drew for itself and has removed from its folder since. */
@OneXTest
class VanishedFlowsTest {

  @Autowired PackFolders folders;
  @Autowired ProcessInstances instances;
  @Autowired RepositoryService repository;

  private String deployment = "";

  @AfterEach
  void theFlowIsGone() {
    repository.deleteDeployment(deployment, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-checks", "filing-window"})
  void what_begins_after_the_next_start_takes_the_shared_one(String shared) throws IOException {
    deployed(shared, "folder:an-earlier-one");
    assertThat(instances.processOf("anhui", shared)).isEqualTo("anhui-" + shared);

    folders.deploy();

    assertThat(instances.processOf("anhui", shared)).isEqualTo(shared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing-checks", "filing-window"})
  void what_an_administrator_deployed_stays_in_force(String shared) throws IOException {
    deployed(shared, "process application");

    folders.deploy();

    assertThat(instances.processOf("anhui", shared)).isEqualTo("anhui-" + shared);
  }

  private void deployed(String shared, String source) throws IOException {
    String model = Files.readString(Path.of("processes", "common", shared + ".bpmn"));
    deployment =
        repository
            .createDeployment()
            .name("anhui")
            .source(source)
            .addString(
                "anhui-" + shared + ".bpmn",
                model.replace("\"" + shared + "\"", "\"anhui-" + shared + "\""))
            .deploy()
            .getId();
  }
}
