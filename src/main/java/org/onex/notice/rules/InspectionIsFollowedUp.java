package org.onex.notice.rules;

import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** A failed inspection is announced and put right in time, or goes to those above. */
final class InspectionIsFollowedUp implements Rule<InspectionIsFollowedUp.Facts> {

  record Facts(String result, Optional<Boolean> rectifiedInTime) {}

  @Override
  public String name() {
    return "inspection";
  }

  @Override
  public Facts read(Input input) {
    var result =
        switch (input.text("result").strip()) {
          case "fail", "不合格" -> "fail";
          case "pass", "合格" -> "pass";
          default ->
              throw new InvalidInput(
                  "INVALID_VALUE", "检查结果“%s”应为合格或不合格，请更正后再试。".formatted(input.text("result")));
        };
    return new Facts(result, input.knownFlag("rectified_in_time"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    var conclusion = FindingBuilder.of(rows.get(0)).actual(facts.result());
    if (!facts.result().equals("fail")) {
      return conclusion.pass("检查合格（{clause}）。");
    }
    if (facts.rectifiedInTime().isEmpty()) {
      return conclusion.broken(rows.get(0), "检查不合格，予以通报并限期整改（{clause}）。");
    }
    return facts.rectifiedInTime().get()
        ? conclusion.say(Verdict.CLOSED_AFTER_RECTIFY, null, null, "已在期限内完成整改，予以办结（{clause}）。")
        : conclusion.say(Verdict.ESCALATE, null, null, "未在期限内完成整改（{clause}），请报上级研究处理。");
  }
}
