package org.onex.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;

/** One verdict on one filing that would be another under the draft. */
@Entity
@Table(name = "rehearsal_change")
public class RehearsedChange {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rehearsal_change_seq")
  @SequenceGenerator(name = "rehearsal_change_seq", allocationSize = 200)
  private Long id;

  @Column(nullable = false)
  private String rehearsalId;

  @Column(nullable = false)
  private String filingNumber;

  @Column(nullable = false)
  private String school;

  @Column(nullable = false)
  private String certificate;

  @Column(nullable = false)
  private String rule;

  private @Nullable String subject;

  @Column(nullable = false)
  private String beforeVerdict;

  private @Nullable String beforeClause;
  private @Nullable String beforeMessage;

  @Column(nullable = false)
  private String afterVerdict;

  private @Nullable String afterClause;
  private @Nullable String afterMessage;

  @SuppressWarnings("NullAway.Init")
  protected RehearsedChange() {}

  RehearsedChange(String rehearsalId, String number, FilingFacts facts, DraftComparison.Pair pair) {
    this.rehearsalId = rehearsalId;
    this.filingNumber = number;
    this.school = facts.school().name();
    this.certificate = facts.certificate().name();
    this.rule = pair.rule();
    this.subject = pair.subject();
    this.beforeVerdict = pair.beforeVerdict();
    var before = pair.before();
    this.beforeClause = before == null ? null : before.clause();
    this.beforeMessage = before == null ? null : before.message();
    this.afterVerdict = pair.afterVerdict();
    var after = pair.after();
    this.afterClause = after == null ? null : after.clause();
    this.afterMessage = after == null ? null : after.message();
  }

  public String filingNumber() {
    return filingNumber;
  }

  public String school() {
    return school;
  }

  public String certificate() {
    return certificate;
  }

  public String rule() {
    return rule;
  }

  public String ruleTitle() {
    return RuleTitles.of(rule);
  }

  public @Nullable String subject() {
    return subject;
  }

  public String beforeVerdict() {
    return beforeVerdict;
  }

  public @Nullable String beforeMessage() {
    return beforeMessage;
  }

  public String afterVerdict() {
    return afterVerdict;
  }

  public @Nullable String afterMessage() {
    return afterMessage;
  }

  /** The clause that makes the difference: the draft's, or the one that it drops. */
  public @Nullable String clause() {
    return afterClause == null ? beforeClause : afterClause;
  }
}
