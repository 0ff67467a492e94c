package org.onex.internalapproval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.notice.InternalStep;

/** One thing that was done about a matter within the school; only ever added. */
@Embeddable
public class ApprovalAct {

  private static final String SYSTEM = "系统";

  @Column(nullable = false)
  private String act;

  private int stepOrder;
  private @Nullable String post;
  private @Nullable String clause;

  @Enumerated(EnumType.STRING)
  private @Nullable InternalOpinion opinion;

  private @Nullable String words;
  private @Nullable String exceptionReason;

  @Column(nullable = false)
  private String textHash;

  private @Nullable String actorId;

  @Column(nullable = false)
  private String actorName;

  @Column(nullable = false)
  private Instant actedAt;

  @SuppressWarnings("NullAway.Init")
  protected ApprovalAct() {}

  private ApprovalAct(
      String act, String textHash, @Nullable Actor actor, Instant at, @Nullable String words) {
    this.act = act;
    this.textHash = textHash;
    this.actorId = actor == null ? null : actor.personId();
    this.actorName = actor == null ? SYSTEM : actor.name();
    this.actedAt = at;
    this.words = words;
  }

  static ApprovalAct by(Actor actor, String act, String textHash, Instant at) {
    return new ApprovalAct(act, textHash, actor, at, null);
  }

  static ApprovalAct bySystem(String act, String textHash, Instant at, @Nullable String words) {
    return new ApprovalAct(act, textHash, null, at, words);
  }

  /** What was said at a step about a certain text. */
  static ApprovalAct at(
      InternalStep step,
      Actor actor,
      InternalOpinion opinion,
      @Nullable String words,
      @Nullable String exceptionReason,
      String textHash,
      Instant at) {
    var said = new ApprovalAct(step.title() + "：" + opinion.label(), textHash, actor, at, words);
    said.stepOrder = step.order();
    said.post = step.post();
    said.clause = step.provision().clause();
    said.opinion = opinion;
    said.exceptionReason = exceptionReason;
    return said;
  }

  /** Whether this step has agreed to exactly this text. */
  boolean agrees(InternalStep step, String text) {
    return opinion == InternalOpinion.AGREE
        && stepOrder == step.order()
        && step.post().equals(post)
        && textHash.equals(text);
  }

  public String act() {
    return act;
  }

  public @Nullable String post() {
    return post;
  }

  public @Nullable String clause() {
    return clause;
  }

  public @Nullable InternalOpinion opinion() {
    return opinion;
  }

  public @Nullable String words() {
    return words;
  }

  /** Why what the school's own 原则上 speaks against was accepted. */
  public @Nullable String exceptionReason() {
    return exceptionReason;
  }

  public @Nullable String actorId() {
    return actorId;
  }

  public String actorName() {
    return actorName;
  }

  public Instant actedAt() {
    return actedAt;
  }

  String textHash() {
    return textHash;
  }
}
