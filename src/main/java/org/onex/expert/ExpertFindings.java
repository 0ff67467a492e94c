package org.onex.expert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filing;
import org.onex.notice.Finding;
import org.onex.notice.Parameters;
import org.onex.notice.Parameters.ExpertReview;
import org.onex.notice.Parameters.Parameter;
import org.onex.notice.Provision;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;
import org.springframework.stereotype.Component;

/**
 * What the experts' step holds against an approval. That it took place is asked for wherever the
 * pack has such a step; how it came out binds as hard as the row with the share says.
 */
@Component
class ExpertFindings {

  private final PanelRules rules;
  private final Opinions opinions;

  ExpertFindings(PanelRules rules, Opinions opinions) {
    this.rules = rules;
    this.opinions = opinions;
  }

  Optional<Finding> on(Filing filing, List<String> reached, boolean last) {
    Parameters parameters = rules.parameters(filing);
    return parameters
        .named("expert_review")
        .filter(review -> parameters.expertLevel().map(reached::contains).orElse(last))
        .flatMap(review -> on(filing, review, parameters));
  }

  private Optional<Finding> on(Filing filing, Parameter review, Parameters parameters) {
    List<Opinion> seats =
        opinions.findByFilingNumberAndRevisionOrderById(filing.number(), filing.revisionInForce());
    PanelTerms terms = PanelTerms.of(parameters);
    if (parameters.expertReview().filter(ExpertReview.PANEL::equals).isPresent()) {
      if (seats.isEmpty() || !terms.isComplete(seats)) {
        return Optional.of(withoutPanel(terms, seats, review.provision()));
      }
    } else if (PanelTerms.given(seats) == 0) {
      return Optional.of(withoutSheet(review.provision()));
    }
    return parameters
        .named("panel_pass_share")
        .filter(row -> !terms.isPassed(seats))
        .map(row -> tooFew(terms, seats, row.provision()));
  }

  private static Finding withoutSheet(Provision provision) {
    return finding(
        "EXPERT_OPINION_MISSING",
        new Provision(provision.clause(), Strength.MANDATORY, provision.basis()),
        null,
        null,
        "本次提交尚未登记专家评审意见（%s），请专家评审后在“专家评审”页上传评审表，再办理通过。".formatted(provision.clause()));
  }

  private static Finding withoutPanel(PanelTerms terms, List<Opinion> seats, Provision provision) {
    long given = PanelTerms.given(seats);
    return finding(
        "EXPERT_OPINION_MISSING",
        new Provision(provision.clause(), Strength.MANDATORY, provision.basis()),
        "%d人".formatted(given),
        "%d人".formatted(terms.required()),
        (seats.isEmpty() ? "专家组尚未组成" : "专家组尚未评审完毕")
            + "，已提出意见 %d 人，须有 %d 人（%s），请待专家组评审后再办理通过；专家不足的，请在“专家评审”页补充专家后重新组建。"
                .formatted(given, terms.required(), provision.clause()));
  }

  private static Finding tooFew(PanelTerms terms, List<Opinion> seats, Provision provision) {
    long given = PanelTerms.given(seats);
    long agreeing = PanelTerms.agreeing(seats);
    long needed = terms.needed(given);
    return finding(
        "PANEL_SHARE_MISSED",
        provision,
        "%d人".formatted(agreeing),
        "%d人".formatted(needed),
        "提出意见的专家 %d 人，其中同意 %d 人，同意比例不低于 %s%% 须有 %d 人（%s），%s"
            .formatted(
                given,
                agreeing,
                terms.percent(),
                needed,
                provision.clause(),
                provision.strength() == Strength.PRINCIPLE
                    ? "确需通过的须填写特殊情况说明（同意理由），否则请退回修改或不予通过。"
                    : "请退回修改或不予通过。"));
  }

  private static Finding finding(
      String code,
      Provision provision,
      @Nullable String actual,
      @Nullable String limit,
      String message) {
    return new Finding(
        "expert_review",
        provision.strength() == Strength.ENCOURAGED ? Verdict.WARN : Verdict.BLOCK,
        code,
        provision.strength(),
        provision.basis(),
        "专家评审",
        actual,
        limit,
        provision.clause(),
        message,
        Map.of());
  }
}
