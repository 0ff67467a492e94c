package org.onex.internalapproval;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Post;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Finding;
import org.onex.notice.InternalStep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a school's people hand in, agree, return and refuse. A post decides, not an account. */
@Service
@Transactional
public class ApprovalService {

  private static final int LONGEST = 1000;

  private final InternalApprovals approvals;
  private final ApprovalSubjectHandlers approvalSubjectHandlers;
  private final People people;
  private final ApprovalWorkflow workflow;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApprovalService(
      InternalApprovals approvals,
      ApprovalSubjectHandlers approvalSubjectHandlers,
      People people,
      ApprovalWorkflow workflow,
      ApplicationEventPublisher events,
      Clock clock) {
    this.approvals = approvals;
    this.approvalSubjectHandlers = approvalSubjectHandlers;
    this.people = people;
    this.workflow = workflow;
    this.events = events;
    this.clock = clock;
  }

  /** Hands a matter to the first post, or again after it came back. */
  public InternalApproval send(Actor drafter, ApprovalSubject matter) {
    String college = people.findById(drafter.personId()).map(Person::college).orElse(null);
    List<InternalApproval> all =
        approvals.findByKindAndSubjectInOrderByStartedAt(matter.kind(), List.of(matter.subject()));
    Optional<InternalApproval> open = all.stream().filter(a -> a.state().isOpen()).findFirst();
    if (open.isEmpty()) {
      var approval =
          approvals.saveAndFlush(
              new InternalApproval(
                      matter.subject() + "-N" + (approvals.countBySubject(matter.subject()) + 1),
                      matter,
                      drafter,
                      clock.instant())
                  .from(college));
      workflow.start(approval.number());
      return approval;
    }
    var approval = open.get();
    if (approval.state() == ApprovalState.PENDING) {
      throw new Refusal(
          "IN_HOUSE", "%s正在校内审批（%s），审批完毕后自动报送。".formatted(matter.title(), approval.stateText()));
    }
    approval.from(college).resubmit(matter, drafter, clock.instant());
    approvals.flush();
    workflow.resubmitted(approval.number());
    return approval;
  }

  /** Says something at the open step; everything that is missing is named at once. */
  public void decide(
      Actor actor,
      String number,
      @Nullable InternalOpinion opinion,
      @Nullable String words,
      @Nullable String exceptionReason) {
    InternalApproval approval = own(actor, number);
    InternalStep step = openStep(actor, approval);
    if (opinion == null) {
      throw new Refusal("OPINION_MISSING", "请选择审批意见（同意、退回修改、不同意）。");
    }
    List<String> problems = new ArrayList<>();
    if (opinion != InternalOpinion.AGREE && text(words) == null) {
      problems.add("审批意见为“%s”时须写明理由。".formatted(opinion.label()));
    }
    if (length(words) > LONGEST || length(exceptionReason) > LONGEST) {
      problems.add("意见和特殊情况说明各不超过 %d 字，请精简。".formatted(LONGEST));
    }
    List<Finding> exceptions = exceptionsAt(approval, step);
    if (opinion == InternalOpinion.AGREE
        && !exceptions.isEmpty()
        && text(exceptionReason) == null) {
      problems.add("下列“原则上”条款不符合，予以同意须填写特殊情况说明（同意理由）：");
      exceptions.stream().map(Finding::message).forEach(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new Refusal("APPROVAL_INCOMPLETE", String.join("\n", problems));
    }
    approval.say(
        ApprovalAct.at(
            step,
            actor,
            opinion,
            text(words),
            opinion == InternalOpinion.AGREE && !exceptions.isEmpty()
                ? text(exceptionReason)
                : null,
            approval.last().textHash(),
            now()),
        opinion);
    approvals.flush();
    workflow.decided(number);
    if (opinion != InternalOpinion.AGREE) {
      approvalSubjectHandlers.of(approval).handedBack(approval.subject());
      events.publishEvent(new ApprovalMoved(approval));
    }
  }

  /** Takes a matter back that is not settled yet. */
  public void withdraw(Actor actor, String number) {
    InternalApproval approval = own(actor, number);
    approval.withdraw(ApprovalAct.by(actor, "撤回校内审批", approval.last().textHash(), now()));
    approvalSubjectHandlers.of(approval).handedBack(approval.subject());
    approvals.flush();
    workflow.withdrawn(number);
  }

  /** What it was about has been settled elsewhere: nobody in the school needs to act on it. */
  public void end(String kind, String subject, String why) {
    for (InternalApproval approval :
        approvals.findByKindAndSubjectInOrderByStartedAt(kind, List.of(subject))) {
      if (approval.state().isOpen()) {
        approval.withdraw(ApprovalAct.bySystem("校内审批终止", approval.last().textHash(), now(), why));
        approvals.flush();
        workflow.withdrawn(approval.number());
        events.publishEvent(new ApprovalMoved(approval));
      }
    }
  }

  /** What the school's own 原则上 speaks against, to be accepted by the last post or not at all. */
  List<Finding> exceptionsAt(InternalApproval approval, InternalStep step) {
    ApprovalSubjectHandler handler = approvalSubjectHandlers.of(approval);
    List<InternalStep> steps = handler.steps(approval.subject());
    boolean last = steps.get(steps.size() - 1).equals(step);
    return last ? handler.exceptions(approval.subject()) : List.of();
  }

  private InternalStep openStep(Actor actor, InternalApproval approval) {
    String post = approval.post();
    if (approval.state() != ApprovalState.PENDING || post == null) {
      throw new Refusal(
          "ALREADY_HANDLED",
          "%s已不在待办（当前状态：%s），可能已由其他人员办理，请刷新后再试。".formatted(approval.title(), approval.stateText()));
    }
    if (!holds(actor, post, approval.college())) {
      throw notThisPost(actor, approval, post);
    }
    return approvalSubjectHandlers.of(approval).steps(approval.subject()).stream()
        .filter(step -> step.title().equals(approval.stepTitle()) && step.post().equals(post))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No step for " + post));
  }

  boolean holds(Actor actor, String post, @Nullable String college) {
    return people.findById(actor.personId()).filter(p -> p.holds(post, college)).isPresent();
  }

  /** The post is another one, or in another college. */
  private Refusal notThisPost(Actor actor, InternalApproval approval, String post) {
    String colleges =
        people.findById(actor.personId()).map(Person::posts).orElse(List.of()).stream()
            .filter(held -> held.title().equals(post))
            .map(Post::college)
            .collect(Collectors.joining("、"));
    String college = approval.college();
    return new Refusal(
        "NOT_THIS_POST",
        colleges.isEmpty()
            ? "%s由本校“%s”岗位办理，您的账号没有该岗位，不能审批；岗位有误的请联系系统管理员更正。".formatted(approval.stateText(), post)
            : college == null
                ? "%s由填报人所在二级学院的“%s”岗位办理，填报人没有登记所在二级学院，请系统管理员在人员名单“岗位”栏写明（如“试点负责人（%s）”）后，由填报人撤回并重新提交。"
                    .formatted(approval.stateText(), post, colleges)
                : "%s由“%s”的“%s”岗位办理，您的岗位在“%s”，不能审批；岗位有误的请联系系统管理员更正。"
                    .formatted(approval.stateText(), college, post, colleges));
  }

  private InternalApproval own(Actor actor, String number) {
    return approvals
        .findLockedByNumber(number)
        .filter(found -> actor.is(Role.SCHOOL) && found.schoolId().equals(actor.institutionId()))
        .orElseThrow(() -> ApprovalQueries.notFound(number));
  }

  private Instant now() {
    return clock.instant();
  }

  private static int length(@Nullable String typed) {
    return typed == null ? 0 : typed.length();
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
