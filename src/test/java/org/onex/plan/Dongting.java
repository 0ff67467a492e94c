package org.onex.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A made-up province's notice: the guide's example, with consents and bureaus that decide. */
final class Dongting {

  private static final Path EXAMPLE = Path.of("docs", "examples", "binhai");
  private static final String INCREASE =
      """
      <outputEntry id="dongting-adjustments-02-consents">
                <text>\
      """;
  private static final String LAST =
      """
            </rule>
          </decisionTable>
        </decision>
        <dmndi:DMNDI>
      """;

  private Dongting() {}

  static Map<String, String> files() {
    return Map.of(
        "dongting-policy.dmn", rows(),
        "dongting-city-review.bpmn",
            renamed("binhai-city-review.bpmn").replace("\"bureau\"", "\"bureau,countyBureau\""),
        "dongting-province-review.bpmn", renamed("binhai-province-review.bpmn"),
        "filing-review.form", text("filing-review.form"));
  }

  private static String rows() {
    String rows = renamed("binhai-policy.dmn").replace("BH-2027", "DT-2027");
    return changed(
        changed(rows, INCREASE, INCREASE + "\"leader_consent\""),
        LAST,
        """
              </rule>
              <rule id="dongting-parameters-04">
                <inputEntry id="dongting-parameters-04-name">
                  <text>"adjustment_level"</text>
                </inputEntry>
                <outputEntry id="dongting-parameters-04-value">
                  <text>"city"</text>
                </outputEntry>
                <outputEntry id="dongting-parameters-04-clause">
                  <text>"四(二)"</text>
                </outputEntry>
                <outputEntry id="dongting-parameters-04-strength">
                  <text>"必须"</text>
                </outputEntry>
                <outputEntry id="dongting-parameters-04-basis">
                  <text>"文件规定"</text>
                </outputEntry>
        """
            + LAST);
  }

  private static String changed(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalStateException("The example has changed: " + from);
    }
    return text.replace(from, to);
  }

  private static String renamed(String file) {
    return text(file).replace("binhai", "dongting").replace("滨", "洞");
  }

  private static String text(String file) {
    try {
      return Files.readString(EXAMPLE.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
