package org.onex.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onex.pack.PackFolder;
import org.onex.pack.PackLibrary;
import org.onex.pack.PackSource;

/**
 * Every case of the vectors against the packs as they are shipped, and of our own cases, which also
 * ask a pack of a province that does not exist. {@code -Donex.vectors=FILE} takes other cases,
 * {@code -Donex.packs=DIR} adds packs.
 */
class PolicyVectorsTest {

  private static final Path OWN = Path.of("src/test/resources/policy");
  private static final PackLibrary PACKS = packs();

  static List<Vectors.Case> cases() throws IOException {
    var file = System.getProperty("onex.vectors");
    if (file != null) {
      return Vectors.read(Path.of(file));
    }
    var cases = new ArrayList<>(Vectors.read(OWN.resolve("vectors.csv")));
    cases.addAll(Vectors.read(OWN.resolve("more-vectors.csv")));
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void answersAsTheVectorsExpect(Vectors.Case vector) {
    assertThat(differences(vector)).isEmpty();
  }

  @Test
  void everyAnswerIsACompleteSentenceWithItsClause() throws IOException {
    assertThat(cases())
        .map(PolicyVectorsTest::answer)
        .allSatisfy(
            finding -> {
              assertThat(finding.message()).endsWith("。").doesNotContain("{", "null", "Optional");
              assertThat(finding.clause()).isNotBlank();
            });
  }

  private static Finding answer(Vectors.Case vector) {
    var policy =
        vector.policy().equals("*")
            ? Policy.ANY
            : PACKS.policyWithId(vector.policy()).orElseThrow();
    return PolicyEvaluator.evaluate(policy, vector.rule(), vector.input());
  }

  private static List<String> differences(Vectors.Case vector) {
    var finding = answer(vector);
    var actual = new LinkedHashMap<String, Object>(finding.details());
    actual.put("verdict", finding.verdict().name());
    actual.put("code", finding.code());
    actual.put(
        "strength",
        finding.strength() == null
            ? null
            : finding.strength().name().toLowerCase(java.util.Locale.ROOT));
    var differences = new ArrayList<String>();
    var expected = new LinkedHashMap<>(vector.expected());
    expected.putIfAbsent("code", null);
    for (Map.Entry<String, Object> entry : expected.entrySet()) {
      var value = actual.get(entry.getKey());
      if (!Objects.equals(entry.getValue(), value)) {
        differences.add(entry.getKey() + ": " + entry.getValue() + " ≠ " + value);
      }
    }
    return differences;
  }

  private static PackLibrary packs() {
    var sources = new ArrayList<PackSource>(PackFolder.sources(Path.of("processes")));
    var more = System.getProperty("onex.packs", OWN.resolve("packs").toString());
    sources.addAll(PackFolder.sources(Path.of(more)));
    return new PackLibrary(sources);
  }
}
