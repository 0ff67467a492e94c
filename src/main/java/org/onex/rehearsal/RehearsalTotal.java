package org.onex.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How often one rule came to one verdict, before and after. */
@Embeddable
public class RehearsalTotal {

  @Column(nullable = false)
  private String rule;

  @Column(nullable = false)
  private String verdict;

  private int beforeCount;
  private int afterCount;

  @SuppressWarnings("NullAway.Init")
  protected RehearsalTotal() {}

  RehearsalTotal(String rule, String verdict) {
    this.rule = rule;
    this.verdict = verdict;
  }

  void addBefore() {
    beforeCount++;
  }

  void addAfter() {
    afterCount++;
  }

  boolean isOf(String otherRule, String otherVerdict) {
    return rule.equals(otherRule) && verdict.equals(otherVerdict);
  }

  public String rule() {
    return rule;
  }

  public String title() {
    return RuleTitles.of(rule);
  }

  public String verdict() {
    return verdict;
  }

  public int before() {
    return beforeCount;
  }

  public int after() {
    return afterCount;
  }
}
