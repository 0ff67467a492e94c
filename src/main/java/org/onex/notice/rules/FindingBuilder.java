package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Basis;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.notice.Provision;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;
import org.onex.notice.WindowRow;

/**
 * A finding in the making: gathers figures, then says the sentence. {@code {clause}} in a sentence
 * becomes the clause it stands on.
 */
final class FindingBuilder {

  private static final Comparator<Finding> GRAVITY =
      Comparator.comparingInt(FindingBuilder::gravity).reversed();

  private final String rule;
  private final Provision provision;
  private final Map<String, @Nullable Object> details = new LinkedHashMap<>();
  private @Nullable String subject;
  private @Nullable String actual;
  private @Nullable String limit;

  private FindingBuilder(String rule, Provision provision) {
    this.rule = rule;
    this.provision = provision;
  }

  static FindingBuilder of(String rule, Provision provision) {
    return new FindingBuilder(rule, provision);
  }

  static FindingBuilder of(Limit limit) {
    return new FindingBuilder(limit.rule(), limit.provision());
  }

  /** What stands for every notice: a date that is none, a sum that is not 100. */
  static FindingBuilder general(String rule) {
    return of(rule, new Provision("(通用)", Strength.MANDATORY, Basis.NOTICE));
  }

  FindingBuilder subject(@Nullable String subject) {
    this.subject = subject;
    return this;
  }

  FindingBuilder actual(Object actual) {
    this.actual = actual.toString();
    return this;
  }

  FindingBuilder limit(Object limit) {
    this.limit = limit.toString();
    return this;
  }

  FindingBuilder detail(String name, @Nullable Object value) {
    details.put(name, value);
    return this;
  }

  Finding pass(String message) {
    return say(Verdict.PASS, null, null, message);
  }

  Finding value(String message) {
    return say(Verdict.VALUE, null, null, message);
  }

  /** The limit is not kept: its row says what follows, and how hard. */
  Finding broken(Limit row, String message) {
    return say(row.effect(), row.code(), row.strength(), message);
  }

  Finding block(@Nullable String code, String message) {
    return say(Verdict.BLOCK, code, provision.strength(), message);
  }

  Finding error(@Nullable String code, String message) {
    return say(Verdict.ERROR, code, null, message);
  }

  Finding say(Verdict verdict, @Nullable String code, @Nullable Strength strength, String message) {
    return new Finding(
        rule,
        verdict,
        code,
        strength,
        provision.basis(),
        subject,
        actual,
        limit,
        provision.clause(),
        sentence(verdict, strength, message),
        details);
  }

  private String sentence(Verdict verdict, @Nullable Strength strength, String message) {
    var text = new StringBuilder();
    if (subject != null) {
      text.append(subject).append('：');
    }
    String source = provision.clause() + (provision.basis() == Basis.INTERPRETATION ? "，系统解释" : "");
    text.append(message.replace("{clause}", source));
    boolean exceptional =
        strength == Strength.PRINCIPLE && (verdict == Verdict.BLOCK || verdict == Verdict.RESTRICT);
    if (exceptional && message.endsWith("。")) {
      text.setLength(text.length() - 1);
      text.append("；此为原则性要求，确有特殊情况的，请填写情况说明，由有权单位书面同意。");
    }
    return text.toString();
  }

  /** The notice says nothing: that neither allows nor forbids, so a person decides. */
  static Finding silent(String rule, Policy policy) {
    return unanswered(rule, policy, "POLICY_SILENT", "对此未作规定，既不等于允许也不等于禁止，请报主管部门人工认定。");
  }

  static Finding unanswered(String rule, Policy policy, String code, String message) {
    return of(rule, new Provision(policy.number(), Strength.ENCOURAGED, Basis.NOTICE))
        .say(Verdict.NA, code, null, policy.number() + " " + message);
  }

  /** Nobody can tell the last day before the state has said which days are off. */
  static Finding daysOffUnknown(String rule, WindowRow window) {
    return of(rule, window.provision())
        .error(
            "HOLIDAYS_NOT_PUBLISHED",
            "截止日 %s 遇节假日须%s（{clause}），%d年放假调休安排尚未载入，请系统管理员载入后再试。"
                .formatted(window.closes(), window.shift(), window.closes().getYear()));
  }

  /** What the school knows is right but the catalogue lacks: neither pass nor block. */
  static Finding notLoaded(Limit row, @Nullable String subject, String what) {
    return of(row)
        .subject(subject)
        .say(
            Verdict.NA,
            "CATALOGUE_NOT_LOADED",
            null,
            "目录未载入" + what + "，暂不能按{clause}校验，请省级办公室补录目录后复核。");
  }

  static Finding gravest(List<Finding> findings) {
    return findings.stream().sorted(GRAVITY).findFirst().orElseThrow();
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static int gravity(Finding finding) {
    return switch (finding.verdict()) {
      case ERROR -> 9;
      case BLOCK ->
          finding.strength() == Strength.MANDATORY
              ? 8
              : finding.strength() == Strength.PRINCIPLE ? 7 : 6;
      case RESTRICT, CANCEL_PROPOSED -> 5;
      case AFFECT_NEXT_YEAR, ACCOUNTABILITY_REVIEW, NOTIFY_CRITICISM, ESCALATE, NEED_APPROVAL -> 4;
      case WARN -> 3;
      case NA -> 1;
      case CLOSED -> 2;
      case PASS, VALUE, ROUTE, OPEN, CLOSED_AFTER_RECTIFY -> 0;
    };
  }
}
