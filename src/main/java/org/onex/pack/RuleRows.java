package org.onex.pack;

import org.jspecify.annotations.Nullable;
import org.onex.policy.AdjustmentConditions;
import org.onex.policy.AdjustmentTerm;
import org.onex.policy.CostCap;
import org.onex.policy.InternalStep;
import org.onex.policy.Limit;
import org.onex.policy.Parameters.Parameter;
import org.onex.policy.Verdict;

/** Reads what a notice demands. */
final class RuleRows {

  private RuleRows() {}

  static @Nullable Limit limit(RowReader row) {
    var rule = row.text("rule");
    var scope = row.text("scope");
    var provision = row.provision();
    var kind = LimitVocabulary.of(rule, scope);
    if (kind.isEmpty()) {
      row.error(
          "没有名为“%s”、项目为“%s”的规则".formatted(rule, scope),
          LimitVocabulary.rules().contains(rule)
              ? "该规则的项目有：" + LimitVocabulary.scopes(rule)
              : "可用的规则：" + LimitVocabulary.rules());
      return null;
    }
    if (!kind.get().admits(row.list("value"))) {
      row.error(
          "“value”列的“%s”不合规则“%s”的要求".formatted(String.join("、", row.list("value")), rule),
          kind.get().wanted());
      return null;
    }
    return new Limit(
        row.pack(),
        rule,
        row.set("schoolType"),
        row.set("majorCategory"),
        row.set("level"),
        scope,
        row.list("value"),
        row.choice("effect", Verdict.values(), Verdict::label),
        row.optional("code").orElse(null),
        row.meeting(),
        provision);
  }

  static InternalStep internalStep(RowReader row) {
    return new InternalStep(
        row.text("matter"),
        row.whole("order").orElse(0),
        row.text("title"),
        row.text("post"),
        row.provision());
  }

  static CostCap cap(RowReader row) {
    return new CostCap(
        row.pack(),
        row.text("form"),
        row.text("title"),
        row.set("schoolType"),
        row.set("level"),
        row.number("cap"),
        row.meeting(),
        row.provision());
  }

  static AdjustmentTerm adjustment(RowReader row) {
    return new AdjustmentTerm(
        row.pack(),
        row.text("subject"),
        row.text("direction"),
        row.choice("outcome", AdjustmentTerm.Outcome.values(), AdjustmentTerm.Outcome::label),
        new AdjustmentConditions(
            row.optional("percent").isEmpty() ? null : row.number("percent"),
            row.date("until"),
            row.whole("times").orElse(null)),
        row.list("consents"),
        row.list("documents"),
        row.optional("code").orElse(null),
        row.meeting(),
        row.provision());
  }

  static @Nullable Parameter parameter(RowReader row) {
    var name = row.text("name");
    var values = row.list("value");
    var provision = row.provision();
    var wanted = ParameterVocabulary.of(name);
    if (wanted.isEmpty()) {
      row.error("没有名为“" + name + "”的参数", "可用的参数：" + ParameterVocabulary.names());
      return null;
    }
    if (!wanted.get().admits(values)) {
      row.error("参数“" + name + "”的值" + values + "不能识别", wanted.get().wanted());
      return null;
    }
    return new Parameter(name, values, provision);
  }
}
