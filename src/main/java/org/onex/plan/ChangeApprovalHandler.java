package org.onex.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onex.internalapproval.ApprovalSubjectHandler;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Finding;
import org.onex.notice.InternalStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A change within the school: agreed to by all, it goes to the office at that instant. */
@Component
@Transactional
class ChangeApprovalHandler implements ApprovalSubjectHandler {

  private final ChangeNotifications notifications;
  private final ChangeRules rules;
  private final ChangeService service;
  private final Clock clock;

  ChangeApprovalHandler(
      ChangeNotifications notifications, ChangeRules rules, ChangeService service, Clock clock) {
    this.notifications = notifications;
    this.rules = rules;
    this.service = service;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return ChangeApprovalGate.MATTER;
  }

  @Override
  public List<InternalStep> steps(String number) {
    return rules.policy(change(number).plan()).internalSteps(kind());
  }

  @Override
  public List<Finding> findings(String number) {
    return rules.judge(change(number));
  }

  @Override
  public List<Finding> exceptions(String number) {
    return List.of();
  }

  @Override
  public Optional<String> agreed(InternalApproval approval) {
    ChangeNotification notification = change(approval.subject());
    List<String> against = new ArrayList<>(service.obstacles(notification));
    if (!notification.plan().isInForce()) {
      against.add("考核计划 %s 已撤销，不能办理变更备案。".formatted(notification.plan().number()));
    }
    if (!against.isEmpty()) {
      return Optional.of(String.join("\n", against));
    }
    service.handIn(notification, RequestStep.bySystem("校内审批完毕，报送备案", null, clock.instant()));
    return Optional.empty();
  }

  @Override
  public void handedBack(String number) {
    change(number).backToSchool(RequestStep.bySystem("退回起草人", null, clock.instant()));
  }

  private ChangeNotification change(String number) {
    return notifications.findById(number).orElseThrow();
  }
}
