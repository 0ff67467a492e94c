package org.onex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.pack.PackArchive;
import org.onex.pack.PackFolder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The vectors' questions over HTTP. */
@OneXTest
class PolicyEvaluationApiTest {

  @LocalServerPort int port;
  @Autowired PackArchive archive;

  @BeforeEach
  void shippedPacksAreInForce() {
    archive.store(PackFolder.sources(Path.of("processes")), null);
  }

  @Test
  void a_rule_answers_with_verdict_code_strength_and_figures() {
    assertThat(ask("AH-2024", "min_headcount", "{\"applied\":29,\"cert_min\":30}"))
        .contains(
            "\"verdict\":\"BLOCK\"",
            "\"code\":\"BELOW_CERT_MIN\"",
            "\"strength\":\"mandatory\"",
            "\"required\":30",
            "\"clause\":\"皖教秘职成〔2024〕22号 二\"");
  }

  @Test
  void decimals_arrive_exactly() {
    String parts =
        "[{\"type\":\"paper\",\"score\":40},{\"type\":\"practical_general\",\"score\":60}]";
    assertThat(ask("GDSTY-2023", "cost_cap", "{\"parts\":" + parts + ",\"fee\":380.01}"))
        .contains("\"verdict\":\"BLOCK\"", "\"cap_exact\":\"380/1\"");
    assertThat(ask("*", "min_headcount", "{\"applied\":30.5}"))
        .contains("\"verdict\":\"ERROR\"", "\"code\":\"INVALID_NUMBER\"");
  }

  @Test
  void a_next_window_that_does_not_exist_is_null() {
    assertThat(ask("YN-2023", "filing_channel", "{\"submitted_at\":\"2023-09-15T10:00:00+08:00\"}"))
        .contains("\"next_window_start\":null");
  }

  @Test
  void a_policy_that_is_not_deployed_is_refused_in_chinese() {
    var answer =
        Browser.basic(port, "ahprovince")
            .post("/api/policy/evaluate", question("XX-1", "window", "{}"));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("没有编号为“XX-1”的规则");
  }

  @Test
  void a_stranger_gets_no_answer() {
    var answer =
        Browser.anonymous(port).post("/api/policy/evaluate", question("*", "window", "{}"));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private String ask(String policy, String rule, String input) {
    var answer =
        Browser.basic(port, "ahprovince")
            .post("/api/policy/evaluate", question(policy, rule, input));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static String question(String policy, String rule, String input) {
    return "{\"policy\":\"%s\",\"rule\":\"%s\",\"input\":%s}".formatted(policy, rule, input);
  }
}
