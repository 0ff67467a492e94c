package org.onex.plan;

import java.util.List;
import org.onex.approval.ApprovalBook;
import org.onex.approval.ApprovalDesk;
import org.onex.approval.ApprovalMatter;
import org.onex.approval.InternalApproval;
import org.onex.organization.Actor;
import org.onex.policy.Policy;
import org.springframework.stereotype.Component;

/** Whether a school settles a change within first, and its way there. */
@Component
class ChangeInHouse {

  /** As the packs' rows about steps within a school name it. */
  static final String MATTER = "adjustment";

  private final ChangeRules rules;
  private final ApprovalBook book;
  private final ApprovalDesk desk;

  ChangeInHouse(ChangeRules rules, ApprovalBook book, ApprovalDesk desk) {
    this.rules = rules;
    this.book = book;
    this.desk = desk;
  }

  /** A change that came back goes through the school again as the rules say. */
  boolean comesFirst(PilotChange change) {
    Policy policy = rules.policy(change.plan());
    if (policy.internalSteps(MATTER).isEmpty()) {
      return false;
    }
    if (change.handedInAt() == null) {
      return true;
    }
    return switch (policy.parameters().internalAgain()) {
      case ALWAYS -> true;
      case AFTER_MATERIAL_CHANGE -> !change.text().equals(change.handedInText());
      case NEVER -> false;
    };
  }

  void send(Actor drafter, PilotChange change, ChangeView view) {
    desk.send(
        drafter,
        new ApprovalMatter(
            MATTER,
            change.number(),
            change.plan().schoolId(),
            "变更备案 %s《%s》（%s）".formatted(change.number(), view.certificate(), change.kind()),
            change.text(),
            view.url()));
  }

  /** What is given up waits for nobody in the school either. */
  void giveUp(Actor drafter, PilotChange change) {
    about(change.number()).stream()
        .filter(approval -> approval.state().isOpen())
        .forEach(approval -> desk.withdraw(drafter, approval.number()));
  }

  List<InternalApproval> about(String number) {
    return book.about(MATTER, number);
  }
}
