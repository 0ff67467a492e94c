package org.onex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;

/** One thing that happened to a request about a plan; only ever added. */
@Embeddable
public class RequestStep {

  private static final String SYSTEM = "系统";

  @Column(nullable = false)
  private String act;

  private @Nullable String words;
  private @Nullable String exceptionReason;
  private @Nullable String actorId;

  @Column(nullable = false)
  private String actorName;

  @Column(nullable = false)
  private Instant actedAt;

  @SuppressWarnings("NullAway.Init")
  protected RequestStep() {}

  private RequestStep(
      String act,
      @Nullable String words,
      @Nullable String exceptionReason,
      @Nullable String actorId,
      String actorName,
      Instant actedAt) {
    this.act = act;
    this.words = words;
    this.exceptionReason = exceptionReason;
    this.actorId = actorId;
    this.actorName = actorName;
    this.actedAt = actedAt;
  }

  static RequestStep by(Actor actor, String act, @Nullable String words, Instant at) {
    return new RequestStep(act, words, null, actor.personId(), actor.name(), at);
  }

  static RequestStep bySystem(String act, @Nullable String words, Instant at) {
    return new RequestStep(act, words, null, null, SYSTEM, at);
  }

  RequestStep because(@Nullable String reason) {
    return new RequestStep(act, words, reason, actorId, actorName, actedAt);
  }

  public String act() {
    return act;
  }

  public @Nullable String words() {
    return words;
  }

  /** Why what a PRINCIPLE clause speaks against was accepted. */
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
}
