package org.onex.budget;

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
import org.onex.directory.Refusal;

/** The money of one filing: written by the school, settled within it. */
@Entity
@Table(name = "budget")
public class Budget {

  /** Where it stands. */
  public enum State {
    DRAFT("编制中"),
    IN_HOUSE("校内审批中"),
    APPROVED("已审批");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Id
  @Column(name = "filing_number")
  private String filingNumber;

  @Column(nullable = false)
  private String schoolId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private State state = State.DRAFT;

  @Column(nullable = false)
  private Instant changedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "budget_item", joinColumns = @JoinColumn(name = "filing_number"))
  @OrderColumn(name = "ord")
  private List<BudgetItem> items = new ArrayList<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Budget() {}

  Budget(String filingNumber, String schoolId, Instant at) {
    this.filingNumber = filingNumber;
    this.schoolId = schoolId;
    this.changedAt = at;
  }

  void write(List<BudgetItem> rows, Instant at) {
    if (state != State.DRAFT) {
      throw new Refusal(
          "BUDGET_CLOSED",
          "申报项目 %s 的资金预算方案%s，不能修改；审批中的请先撤回校内审批。".formatted(filingNumber, state.label()));
    }
    items.clear();
    items.addAll(rows);
    changedAt = at;
  }

  void move(State next, Instant at) {
    state = next;
    changedAt = at;
  }

  public String filingNumber() {
    return filingNumber;
  }

  public String schoolId() {
    return schoolId;
  }

  public State state() {
    return state;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<BudgetItem> items() {
    return List.copyOf(items);
  }

  public List<BudgetItem> items(BudgetItem.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }
}
