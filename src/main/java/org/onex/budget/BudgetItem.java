package org.onex.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.onex.notice.BudgetFacts;

/** One row of a budget: what money is for, or where it comes from. */
@Embeddable
public class BudgetItem {

  /** The two halves of a budget. */
  public enum Kind {
    USE("支出用途"),
    SOURCE("资金来源");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind kind;

  @Column(name = "item_name", nullable = false)
  private String name;

  @Column(nullable = false)
  private String detail;

  @Column(nullable = false)
  private BigDecimal amount;

  @SuppressWarnings("NullAway.Init")
  protected BudgetItem() {}

  public BudgetItem(Kind kind, String name, String detail, BigDecimal amount) {
    this.kind = kind;
    this.name = name;
    this.detail = detail;
    this.amount = amount;
  }

  BudgetFacts.Item asFacts() {
    return new BudgetFacts.Item(name, amount);
  }

  String canonical() {
    return kind + "|" + name + "|" + detail + "|" + amount.stripTrailingZeros().toPlainString();
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public String detail() {
    return detail;
  }

  public BigDecimal amount() {
    return amount;
  }
}
