package org.onex.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** The approved numbers as they stood from one instant on; never changed afterwards. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_version_seq")
  @SequenceGenerator(name = "plan_version_seq", allocationSize = 50)
  private Long id;

  @Column(name = "version_no", nullable = false)
  private int number;

  @Column(nullable = false)
  private Instant since;

  @Column(nullable = false)
  private String reason;

  @ElementCollection
  @CollectionTable(name = "plan_line", joinColumns = @JoinColumn(name = "plan_version_id"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 200)
  private List<PlanLine> lines = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected PlanVersion() {}

  PlanVersion(int number, Instant since, String reason, List<PlanLine> lines) {
    this.number = number;
    this.since = since;
    this.reason = reason;
    this.lines = new ArrayList<>(lines);
  }

  public int number() {
    return number;
  }

  public Instant since() {
    return since;
  }

  public String reason() {
    return reason;
  }

  public List<PlanLine> lines() {
    return List.copyOf(lines);
  }

  public int headcount() {
    return lines.stream().mapToInt(PlanLine::headcount).sum();
  }
}
