package org.onex.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.filing.Decision;
import org.onex.notice.Finding;
import org.onex.notice.Verdict;
import org.onex.plan.AdjustmentDecided;
import org.onex.plan.AdjustmentHandedOver;
import org.onex.plan.AdjustmentView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells schools what became of their adjustments, and sends the office the stamped papers. */
@Component
class AdjustmentMails {

  private final Notifications notifications;
  private final Recipients recipients;

  AdjustmentMails(Notifications notifications, Recipients recipients) {
    this.notifications = notifications;
    this.recipients = recipients;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void decided(AdjustmentDecided decided) {
    AdjustmentView adjustment = decided.adjustment();
    AdjustmentView.Step last = adjustment.steps().get(adjustment.steps().size() - 1);
    Map<TemplateVariable, Object> facts = facts(adjustment);
    facts.put(TemplateVariable.PLAN, adjustment.planNumber());
    facts.put(TemplateVariable.SCHOOL, adjustment.school().name());
    facts.put(TemplateVariable.OUTCOME, outcome(adjustment, decided.decision()));
    facts.put(TemplateVariable.REVIEWER, adjustment.office().name());
    facts.put(TemplateVariable.DECIDED_AT, adjustment.changedAt());
    if (decided.decision() != Decision.APPROVE) {
      facts.put(TemplateVariable.OPINION, last.words());
    }
    List<Finding> telling =
        adjustment.kept().stream().filter(f -> f.verdict() != Verdict.PASS).toList();
    if (!telling.isEmpty()) {
      facts.put(TemplateVariable.FINDINGS, telling);
    }
    notifications.send(
        new MailMessage(
            MailTemplate.ADJUSTMENT_RESULT,
            adjustment.number(),
            "round/%d/%s".formatted(adjustment.round(), decided.decision()),
            recipients.of(adjustment.school().id()),
            adjustment.office().name(),
            adjustment.url(),
            facts));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void handedOver(AdjustmentHandedOver handedOver) {
    AdjustmentView adjustment = handedOver.adjustment();
    Map<TemplateVariable, Object> facts = facts(adjustment);
    facts.put(TemplateVariable.UNIT, adjustment.school().name());
    Recipient office =
        Recipient.mailbox(
            adjustment.office().name(), handedOver.envelope().mailbox(), adjustment.office().id());
    notifications.send(
        new MailMessage(
                MailTemplate.ADJUSTMENT_ENCLOSED,
                adjustment.number(),
                "round/" + adjustment.round(),
                Set.of(office),
                adjustment.school().name(),
                adjustment.url(),
                facts)
            .as(
                handedOver.subject(),
                handedOver.scans().stream()
                    .map(scan -> new Enclosure(scan.fileName(), scan.mediaType(), scan.sha256()))
                    .toList()));
  }

  private static Map<TemplateVariable, Object> facts(AdjustmentView adjustment) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.CERTIFICATE, adjustment.certificate());
    facts.put(TemplateVariable.KIND, adjustment.kind());
    facts.put(TemplateVariable.BEFORE, adjustment.before());
    facts.put(TemplateVariable.AFTER, adjustment.after());
    return facts;
  }

  private static String outcome(AdjustmentView adjustment, Decision decision) {
    return switch (decision) {
      case APPROVE -> "已登记（考核计划第%d版）".formatted(adjustment.planVersion());
      case RETURN -> "退回修改";
      case REJECT -> "不予调整";
    };
  }
}
