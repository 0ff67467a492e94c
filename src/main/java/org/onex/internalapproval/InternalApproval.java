package org.onex.internalapproval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.notice.InternalStep;

/** One matter on its way through the school's own posts, with everything that was said. */
@Entity
@Table(name = "internal_approval")
public class InternalApproval {

  @Id
  @Column(name = "approval_number")
  private String number;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String subject;

  /** Unique: the database, too, lets a matter be under way once. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String openSubject;

  @Column(nullable = false)
  private String schoolId;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String path;

  @Column(nullable = false)
  private String textHash;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ApprovalState state = ApprovalState.PENDING;

  /** College of the school that it comes from; null for the school as a whole. */
  private @Nullable String college;

  private @Nullable String stepTitle;
  private @Nullable String post;

  /** What was said at the open step; the process takes it from here. */
  @Enumerated(EnumType.STRING)
  private @Nullable InternalOpinion said;

  private @Nullable String obstacle;

  @Column(nullable = false)
  private String draftedBy;

  @Column(nullable = false)
  private Instant startedAt;

  @Column(nullable = false)
  private Instant changedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "internal_approval_act",
      joinColumns = @JoinColumn(name = "approval_number"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 100)
  private List<ApprovalAct> acts = new ArrayList<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected InternalApproval() {}

  InternalApproval(String number, ApprovalSubject matter, Actor drafter, Instant at) {
    this.number = number;
    this.kind = matter.kind();
    this.subject = matter.subject();
    this.openSubject = matter.kind() + "/" + matter.subject();
    this.schoolId = matter.schoolId();
    this.title = matter.title();
    this.path = matter.path();
    this.textHash = matter.textHash();
    this.draftedBy = drafter.personId();
    this.startedAt = at;
    this.changedAt = at;
    acts.add(ApprovalAct.by(drafter, "提交校内审批", textHash, at));
  }

  InternalApproval from(@Nullable String drafters) {
    college = drafters;
    return this;
  }

  /** The same matter again; what was agreed to another text no longer stands. */
  void resubmit(ApprovalSubject matter, Actor drafter, Instant at) {
    ApprovalTransitions.TABLE.require(state, ApprovalVerb.RESUBMIT, title);
    title = matter.title();
    textHash = matter.textHash();
    draftedBy = drafter.personId();
    obstacle = null;
    move(
        ApprovalVerb.RESUBMIT,
        ApprovalState.PENDING,
        ApprovalAct.by(drafter, "再次提交校内审批", textHash, at));
  }

  /** To the first step that has not agreed to this text; null when all have. */
  void reach(@Nullable InternalStep step, Instant at) {
    ApprovalTransitions.TABLE.require(state, ApprovalVerb.REACH, title);
    stepTitle = step == null ? null : step.title();
    post = step == null ? null : step.post();
    said = null;
    changedAt = at;
  }

  void say(ApprovalAct act, InternalOpinion opinion) {
    move(
        ApprovalVerb.SAY,
        switch (opinion) {
          case AGREE -> ApprovalState.PENDING;
          case RETURN -> ApprovalState.RETURNED;
          case REFUSE -> ApprovalState.REFUSED;
        },
        act);
    said = opinion;
  }

  /** All have agreed; what it was about is now acted on. */
  void await(Instant at) {
    state = ApprovalTransitions.TABLE.next(state, ApprovalVerb.AWAIT, title);
    obstacle = null;
    changedAt = at;
  }

  /** It could not be acted on, and why. */
  void hold(String reason, ApprovalAct act) {
    move(ApprovalVerb.HOLD, ApprovalState.WAITING, act);
    obstacle = reason;
  }

  void settle(ApprovalAct act) {
    move(ApprovalVerb.SETTLE, ApprovalState.DONE, act);
  }

  /** By its drafter, or because what it was about has been settled elsewhere. */
  void withdraw(ApprovalAct act) {
    move(ApprovalVerb.WITHDRAW, ApprovalState.WITHDRAWN, act);
  }

  private void move(ApprovalVerb verb, ApprovalState to, ApprovalAct act) {
    ApprovalState next = ApprovalTransitions.TABLE.next(state, verb, to, title);
    state = next;
    openSubject = next.isOpen() ? kind + "/" + subject : null;
    if (next != ApprovalState.PENDING) {
      stepTitle = null;
      post = null;
    }
    changedAt = act.actedAt();
    acts.add(act);
  }

  Optional<InternalStep> firstOpen(List<InternalStep> steps) {
    return steps.stream()
        .filter(step -> acts.stream().noneMatch(act -> act.agrees(step, textHash)))
        .findFirst();
  }

  /** Posts that have agreed to the text as it is. */
  public Set<String> posts() {
    return acts.stream()
        .filter(act -> act.opinion() == InternalOpinion.AGREE && act.textHash().equals(textHash))
        .map(act -> String.valueOf(act.post()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The last act, which tells where the matter came from. */
  public ApprovalAct last() {
    return acts.get(acts.size() - 1);
  }

  public String number() {
    return number;
  }

  public String kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public String schoolId() {
    return schoolId;
  }

  public String title() {
    return title;
  }

  public String path() {
    return path;
  }

  public ApprovalState state() {
    return state;
  }

  public @Nullable String college() {
    return college;
  }

  public @Nullable String stepTitle() {
    return stepTitle;
  }

  /** Post that has to act now; null while none has. */
  public @Nullable String post() {
    return post;
  }

  @Nullable InternalOpinion said() {
    return said;
  }

  /** Why it could not be acted on although everybody agreed; null when nothing is in the way. */
  public @Nullable String obstacle() {
    return obstacle;
  }

  public String draftedBy() {
    return draftedBy;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<ApprovalAct> acts() {
    return List.copyOf(acts);
  }

  public String stateText() {
    return stepTitle == null ? state.label() : "待" + stepTitle;
  }
}
