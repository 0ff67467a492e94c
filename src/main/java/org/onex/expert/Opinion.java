package org.onex.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One expert's seat before one revision, and what was said there. A seat that came in with the
 * sheet of a meeting is filled from the start.
 */
@Entity
@Table(name = "expert_opinion")
public class Opinion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expert_opinion_seq")
  @SequenceGenerator(name = "expert_opinion_seq", allocationSize = 50)
  private Long id;

  @Column(nullable = false)
  private String filingNumber;

  @Column(nullable = false)
  private int revision;

  private @Nullable String personId;

  @Column(nullable = false)
  private String expertName;

  @Column(nullable = false)
  private String employer;

  @Column(nullable = false)
  private boolean chair;

  private @Nullable Boolean agrees;
  private @Nullable String words;
  private @Nullable Instant givenAt;
  private @Nullable String summary;

  @SuppressWarnings("NullAway.Init")
  protected Opinion() {}

  private Opinion(
      String filingNumber, int revision, @Nullable String personId, String name, String employer) {
    this.filingNumber = filingNumber;
    this.revision = revision;
    this.personId = personId;
    this.expertName = name;
    this.employer = employer;
  }

  static Opinion seat(String number, int revision, Expert expert, String name, boolean chair) {
    var seat = new Opinion(number, revision, expert.personId(), name, expert.employer());
    seat.chair = chair;
    return seat;
  }

  static Opinion fromSheet(
      String number,
      int revision,
      ExpertPool.Candidate expert,
      boolean agrees,
      String words,
      Instant at) {
    var opinion = new Opinion(number, revision, null, expert.name(), expert.expert().employer());
    opinion.give(agrees, words, at);
    return opinion;
  }

  void give(boolean agrees, String words, Instant at) {
    this.agrees = agrees;
    this.words = words;
    this.givenAt = at;
  }

  void sumUp(String summary) {
    this.summary = summary;
  }

  public String filingNumber() {
    return filingNumber;
  }

  public @Nullable String personId() {
    return personId;
  }

  public String expertName() {
    return expertName;
  }

  public String employer() {
    return employer;
  }

  public boolean chair() {
    return chair;
  }

  /** Null while the expert has said nothing. */
  public @Nullable Boolean agrees() {
    return agrees;
  }

  public String words() {
    return words == null ? "" : words;
  }

  public @Nullable Instant givenAt() {
    return givenAt;
  }

  /** What the chair made of it; empty for everybody else. */
  public String summary() {
    return summary == null ? "" : summary;
  }
}
