package org.onex.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
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

  static List<Path> folders() throws IOException {
    try (var folders = Files.list(Path.of("processes"))) {
      return folders.sorted().toList();
    }
  }

  /** A pack whose flow is not drawn yet has rules that can be asked, and nothing to run. */
  @ParameterizedTest
  @MethodSource("folders")
  void every_folder_passes_the_check_that_a_deployment_makes(Path folder) throws IOException {
    var out = new ByteArrayOutputStream();
    PackChecker.run(new PrintStream(out, true, UTF_8), "--check-pack=" + folder);
    boolean flows;
    try (var files = Files.list(folder)) {
      flows = files.anyMatch(file -> file.toString().endsWith(".bpmn"));
    }
    assertThat(out.toString(UTF_8).lines().filter(line -> line.startsWith("  错误")))
        .filteredOn(line -> flows || !line.contains("既不在本次部署中"))
        .isEmpty();
  }

  private static InputStream stream(PackSource pack) {
    return new ByteArrayInputStream(pack.text().getBytes(UTF_8));
  }
}
