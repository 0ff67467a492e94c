package org.onex.internalapproval;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what schools have settled, and what waits for whom. */
@Service
@Transactional(readOnly = true)
public class ApprovalQueries {

  private final InternalApprovals approvals;
  private final ApprovalSubjectHandlers approvalSubjectHandlers;
  private final People people;
  private final ApprovalService service;

  ApprovalQueries(
      InternalApprovals approvals,
      ApprovalSubjectHandlers approvalSubjectHandlers,
      People people,
      ApprovalService service) {
    this.approvals = approvals;
    this.approvalSubjectHandlers = approvalSubjectHandlers;
    this.people = people;
    this.service = service;
  }

  /** 校内待办: what waits for a post that this person holds. */
  public List<InternalApproval> todo(Actor actor) {
    if (!actor.is(Role.SCHOOL)) {
      return List.of();
    }
    Optional<Person> person =
        people.findById(actor.personId()).filter(known -> !known.posts().isEmpty());
    return person.isEmpty()
        ? List.of()
        : approvals.findBySchoolIdAndState(actor.institutionId(), ApprovalState.PENDING).stream()
            .filter(
                approval -> person.get().holds(String.valueOf(approval.post()), approval.college()))
            .toList();
  }

  public List<InternalApproval> ofSchool(Actor actor) {
    return approvals.findBySchoolIdOrderByChangedAtDesc(actor.institutionId());
  }

  /** Whether this person's school settles matters within, so that the page is of use. */
  public boolean concerns(Actor actor) {
    return actor.is(Role.SCHOOL)
        && (people.findById(actor.personId()).filter(p -> !p.posts().isEmpty()).isPresent()
            || approvals.existsBySchoolId(actor.institutionId()));
  }

  public ApprovalView view(Actor actor, String number) {
    InternalApproval approval =
        approvals
            .findById(number)
            .filter(found -> actor.is(Role.SCHOOL))
            .filter(found -> found.schoolId().equals(actor.institutionId()))
            .orElseThrow(() -> notFound(number));
    ApprovalSubjectHandler matter = approvalSubjectHandlers.of(approval);
    String post = approval.post();
    boolean mine = post != null && service.holds(actor, post, approval.college());
    var steps = matter.steps(approval.subject());
    boolean last =
        !steps.isEmpty() && steps.get(steps.size() - 1).title().equals(approval.stepTitle());
    return new ApprovalView(
        approval,
        steps.stream()
            .map(step -> new ApprovalView.Stage(step, stage(approval, step.title(), step.post())))
            .toList(),
        matter.findings(approval.subject()),
        mine && last ? matter.exceptions(approval.subject()) : List.of(),
        mine,
        approval.state().isOpen());
  }

  private static ApprovalView.Progress stage(InternalApproval approval, String title, String post) {
    if (title.equals(approval.stepTitle())) {
      return ApprovalView.Progress.NOW;
    }
    return approval.posts().contains(post)
        ? ApprovalView.Progress.AGREED
        : ApprovalView.Progress.AHEAD;
  }

  public List<InternalApproval> about(String kind, String subject) {
    return approvals.findByKindAndSubjectInOrderByStartedAt(kind, List.of(subject));
  }

  public Optional<InternalApproval> latest(String kind, String subject) {
    return about(kind, subject).stream().reduce((earlier, later) -> later);
  }

  /**
   * Posts that have agreed, for matters where all have.
   *
   * @return by subject; what nobody has agreed to in full is absent
   */
  public Map<String, Set<String>> agreed(String kind, Collection<String> subjects) {
    Map<String, Set<String>> posts = new HashMap<>();
    for (var approval : approvals.findByKindAndSubjectInOrderByStartedAt(kind, subjects)) {
      if (approval.state() == ApprovalState.DONE || approval.state() == ApprovalState.WAITING) {
        posts.put(approval.subject(), approval.posts());
      }
    }
    return posts;
  }

  static Refusal notFound(String number) {
    return new Refusal("APPROVAL_NOT_FOUND", "没有找到校内审批“" + number + "”，请核对编号。");
  }
}
