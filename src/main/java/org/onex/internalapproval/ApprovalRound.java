package org.onex.internalapproval;

import java.time.Clock;
import java.util.Optional;
import org.onex.directory.Refusal;
import org.onex.notice.InternalStep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process asks on its way from post to post. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ApprovalRound {

  private final InternalApprovals approvals;
  private final ApprovalSubjectHandlers approvalSubjectHandlers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApprovalRound(
      InternalApprovals approvals,
      ApprovalSubjectHandlers approvalSubjectHandlers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.approvals = approvals;
    this.approvalSubjectHandlers = approvalSubjectHandlers;
    this.events = events;
    this.clock = clock;
  }

  /** Where the process goes from here. */
  public enum Outcome {
    NEXT,
    AGREED,
    DONE,
    WAITING
  }

  /** Hands the matter to the first post that has not agreed to this text. */
  public Outcome next(String number) {
    InternalApproval approval = approval(number);
    Optional<InternalStep> step =
        approval.firstOpen(approvalSubjectHandlers.of(approval).steps(approval.subject()));
    approval.reach(step.orElse(null), clock.instant());
    if (step.isPresent()) {
      events.publishEvent(new ApprovalMoved(approval));
    }
    return step.isPresent() ? Outcome.NEXT : Outcome.AGREED;
  }

  /** All have agreed: acts on the matter, or lets it wait and says why. */
  public Outcome finish(String number) {
    InternalApproval approval = approval(number);
    ApprovalSubjectHandler handler = approvalSubjectHandlers.of(approval);
    approval.await(clock.instant());
    approvals.flush();
    Optional<String> obstacle = handler.agreed(approval);
    String text = approval.last().textHash();
    if (obstacle.isPresent()) {
      approval.hold(
          obstacle.get(),
          ApprovalAct.bySystem("校内审批完毕，暂不能报送", text, clock.instant(), obstacle.get()));
      handler.handedBack(approval.subject());
    } else {
      approval.settle(ApprovalAct.bySystem("校内审批办结", text, clock.instant(), null));
    }
    events.publishEvent(new ApprovalMoved(approval));
    return obstacle.isPresent() ? Outcome.WAITING : Outcome.DONE;
  }

  /** What was said at the open step; nobody completes a task of a school but the school. */
  public InternalOpinion said(String number) {
    InternalOpinion said = approval(number).said();
    if (said == null) {
      throw new Refusal("NOT_DECIDED", "校内审批 %s 由学校在“校内审批”页面办理，不能在此办结。".formatted(number));
    }
    return said;
  }

  public String taskTitle(String number) {
    InternalApproval approval = approval(number);
    return approval.stepTitle() + "：" + approval.title();
  }

  private InternalApproval approval(String number) {
    return approvals.findById(number).orElseThrow(() -> ApprovalQueries.notFound(number));
  }
}
