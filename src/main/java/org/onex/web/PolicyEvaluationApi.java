package org.onex.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Refusal;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.PolicyEvaluator;
import org.onex.pack.Packs;
import org.onex.season.WorkingDays;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asks one rule of one notice, in the shape of the policy vectors. */
@RestController
class PolicyEvaluationApi {

  private final Packs packs;
  private final WorkingDays workingDays;

  PolicyEvaluationApi(Packs packs, WorkingDays workingDays) {
    this.packs = packs;
    this.workingDays = workingDays;
  }

  /**
   * One question to one rule.
   *
   * @param policy id of the policy, e.g. as the pack's metadata names it; {@code *} for what stands
   *     for all
   */
  record Question(
      @Nullable String policy, @Nullable String rule, @Nullable Map<String, Object> input) {}

  @PostMapping("/api/policy/evaluate")
  Map<String, Object> evaluate(@RequestBody Question question) {
    String policy = question.policy();
    String rule = question.rule();
    Map<String, Object> input = question.input();
    if (policy == null || rule == null || input == null) {
      throw new Refusal("QUESTION_INCOMPLETE", "请同时写明 policy（规则编号）、rule（规则名称）和 input（判断所需的数据）。");
    }
    return answer(PolicyEvaluator.evaluate(policy(policy), rule, input));
  }

  private Policy policy(String policyId) {
    return policyId.equals(Policy.ANY.id())
        ? Policy.ANY
        : packs
            .packOfPolicy(policyId)
            .map(packs::current)
            .map(current -> current.on(workingDays.calendar()))
            .orElseThrow(
                () ->
                    new Refusal(
                        "POLICY_UNKNOWN", "没有编号为“%s”的规则，请核对编号或先部署规则包。".formatted(policyId)));
  }

  private static Map<String, Object> answer(Finding finding) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("verdict", finding.verdict().name());
    if (finding.code() != null) {
      answer.put("code", finding.code());
    }
    if (finding.strength() != null) {
      answer.put("strength", finding.strength().name().toLowerCase(Locale.ROOT));
    }
    answer.putAll(finding.details());
    answer.put("basis", finding.basis().name().toLowerCase(Locale.ROOT));
    answer.put("clause", finding.clause());
    answer.put("message", finding.message());
    return answer;
  }
}
