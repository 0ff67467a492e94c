package org.onex.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.filing.FilingRow;

/** One filing of a batch and what became of it. */
@Embeddable
public class BatchItem {

  @Column(nullable = false)
  private String filingNumber;

  @Column(nullable = false)
  private String schoolName;

  @Column(nullable = false)
  private String certificateName;

  @Enumerated(EnumType.STRING)
  @Column(name = "item_state", nullable = false)
  private State state = State.WAITING;

  private @Nullable String sentence;
  private @Nullable String hash;
  private @Nullable Instant answeredAt;

  /** TAKEN: sent off, not answered yet. */
  public enum State {
    WAITING,
    TAKEN,
    DONE,
    IN_HOUSE,
    REFUSED
  }

  @SuppressWarnings("NullAway.Init")
  protected BatchItem() {}

  BatchItem(FilingRow row) {
    this.filingNumber = row.number();
    this.schoolName = row.schoolName();
    this.certificateName = row.certificateName();
  }

  void take() {
    state = State.TAKEN;
  }

  void answer(State answer, @Nullable String words, @Nullable String digest, Instant at) {
    state = answer;
    sentence = words;
    hash = digest;
    answeredAt = at;
  }

  public String number() {
    return filingNumber;
  }

  public String schoolName() {
    return schoolName;
  }

  public String certificateName() {
    return certificateName;
  }

  public State state() {
    return state;
  }

  public boolean isAnswered() {
    return state != State.WAITING && state != State.TAKEN;
  }

  boolean isDone() {
    return state == State.DONE;
  }

  /** Why it was not done, or the 校内审批 that comes first. */
  public @Nullable String sentence() {
    return sentence;
  }

  public @Nullable String hash() {
    return hash;
  }

  public @Nullable Instant answeredAt() {
    return answeredAt;
  }
}
