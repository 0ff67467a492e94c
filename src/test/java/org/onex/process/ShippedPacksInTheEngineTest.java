package org.onex.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onex.pack.PackFolder;
import org.onex.pack.PackSource;

/** Our reader is lenient about DMN's schema; the engine and Camunda Modeler are not. */
class ShippedPacksInTheEngineTest {

  static List<PackSource> packs() {
    return PackFolder.sources(Path.of("processes"));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void every_pack_is_valid_dmn_and_one_requirements_graph(PackSource pack) {
    Dmn.validateModel(Dmn.readModelFromStream(stream(pack)));

    var graph =
        DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
            .buildEngine()
            .parseDecisionRequirementsGraph(stream(pack));
    assertThat(graph.getKey()).isEqualTo(pack.pack() + "-policy");
    assertThat(graph.getDecisionKeys())
        .isNotEmpty()
        .allMatch(key -> key.startsWith(pack.pack() + "-"));
  }

  private static InputStream stream(PackSource pack) {
    return new ByteArrayInputStream(pack.text().getBytes(StandardCharsets.UTF_8));
  }
}
