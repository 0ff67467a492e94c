package org.onex.plan;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.ApprovalSubject;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Policy;
import org.springframework.stereotype.Component;

/** Whether a school settles a change within first, and its way there. */
@Component
class ChangeApprovalGate {

  /** As the packs' rows about steps within a school name it. */
  static final String MATTER = "adjustment";

  private final ChangeRules rules;
  private final ApprovalQueries queries;
  private final ApprovalService service;

  ChangeApprovalGate(ChangeRules rules, ApprovalQueries queries, ApprovalService service) {
    this.rules = rules;
    this.queries = queries;
    this.service = service;
  }

  /** A change that came back goes through the school again as the rules say. */
  boolean comesFirst(ChangeNotification notification) {
    Policy policy = rules.policy(notification.plan());
    if (policy.internalSteps(MATTER).isEmpty()) {
      return false;
    }
    if (notification.handedInAt() == null) {
      return true;
    }
    return switch (policy.parameters().internalAgain()) {
      case ALWAYS -> true;
      case AFTER_MATERIAL_CHANGE -> !notification.text().equals(notification.handedInText());
      case NEVER -> false;
    };
  }

  void send(Actor drafter, ChangeNotification notification, ChangeView view) {
    service.send(
        drafter,
        new ApprovalSubject(
            MATTER,
            notification.number(),
            notification.plan().schoolId(),
            "变更备案 %s《%s》（%s）"
                .formatted(notification.number(), view.certificate(), notification.kind()),
            notification.text(),
            view.url()));
  }

  /** What is given up waits for nobody in the school either. */
  void giveUp(Actor drafter, ChangeNotification notification) {
    about(notification.number()).stream()
        .filter(approval -> approval.state().isOpen())
        .forEach(approval -> service.withdraw(drafter, approval.number()));
  }

  List<InternalApproval> about(String number) {
    return queries.about(MATTER, number);
  }
}
