package org.onex.duty;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.casework.Labelled;
import org.onex.directory.Actor;

/**
 * What one unit hands in for a task: values of the prescribed items, for the whole (entry 0) and
 * for each entry, and what the office has made of it.
 */
@Entity
@Table(name = "duty_report")
public class DutyReport {

  /** Owner type of the files. */
  public static final String FILE_OWNER = "duty";

  /** The entry that stands for the report as a whole. */
  public static final int WHOLE = 0;

  private static final int ID_LENGTH = 16;

  /** As it stands in sentences, beside which the page shows the duty's title. */
  private static final String NAME = "该报送材料";

  @Id private String id;

  @Column(nullable = false)
  private String taskId;

  @Column(nullable = false)
  private String unitId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private State state = State.DRAFT;

  private int submissions;
  private @Nullable Instant submittedAt;
  private @Nullable String submittedBy;
  private boolean late;
  private @Nullable String returnReason;
  private @Nullable Instant receivedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "duty_value", joinColumns = @JoinColumn(name = "report_id"))
  @BatchSize(size = 200)
  private Set<Value> values = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "duty_choice", joinColumns = @JoinColumn(name = "report_id"))
  @BatchSize(size = 200)
  private Set<Choice> choices = new HashSet<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected DutyReport() {}

  DutyReport(String taskId, String unitId) {
    this.id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    this.taskId = taskId;
    this.unitId = unitId;
  }

  /** Where a report stands. */
  public enum State implements Labelled {
    DRAFT("未报送", "quiet"),
    SUBMITTED("已报送", "busy"),
    RETURNED("退回修改", "bad"),
    RECEIVED("已接收", "good");

    /** Where a report counts as handed in. */
    static final Set<State> IN = Set.of(SUBMITTED, RECEIVED);

    private final String label;
    private final String tone;

    State(String label, String tone) {
      this.label = label;
      this.tone = tone;
    }

    @Override
    public String label() {
      return label;
    }

    public String tone() {
      return tone;
    }
  }

  /** What stands in one field. */
  @Embeddable
  public record Value(
      @Column(name = "entry_no", nullable = false) int entry,
      @Column(nullable = false) String item,
      @Column(name = "content", nullable = false) String text) {}

  /** An entry that the office has chosen, and why where a clause speaks against it. */
  @Embeddable
  public record Choice(
      @Column(name = "entry_no", nullable = false) int entry,
      @Column(nullable = false) String reason,
      @Column(nullable = false) String chosenBy,
      @Column(nullable = false) Instant chosenAt) {}

  /**
   * @return numbers of entries that are no more
   */
  Set<Integer> write(Set<Value> written) {
    require(DutyVerb.WRITE);
    Set<Integer> gone = new TreeSet<>(entries());
    values.removeIf(value -> !written.contains(value));
    values.addAll(written);
    gone.removeAll(entries());
    choices.removeIf(choice -> gone.contains(choice.entry()));
    return gone;
  }

  void submit(Actor actor, boolean isLate, Instant at) {
    move(DutyVerb.SUBMIT);
    submissions++;
    submittedAt = at;
    submittedBy = actor.name();
    late = isLate;
    returnReason = null;
  }

  void giveBack(String reason) {
    move(DutyVerb.GIVE_BACK);
    returnReason = reason;
  }

  void receive(Instant at) {
    move(DutyVerb.RECEIVE);
    receivedAt = at;
  }

  void choose(int entry, String reason, Actor actor, Instant at) {
    require(DutyVerb.CHOOSE);
    choices.add(new Choice(entry, reason, actor.name(), at));
  }

  void unchoose(int entry) {
    require(DutyVerb.CHOOSE);
    choices.removeIf(choice -> choice.entry() == entry);
  }

  /** Throws the sentence that refuses a verb now. */
  void require(DutyVerb verb) {
    DutyTransitions.TABLE.require(state, verb, NAME);
  }

  private void move(DutyVerb verb) {
    state = DutyTransitions.TABLE.next(state, verb, NAME);
  }

  public String id() {
    return id;
  }

  public String taskId() {
    return taskId;
  }

  public String unitId() {
    return unitId;
  }

  public State state() {
    return state;
  }

  public boolean isWithUnit() {
    return state == State.DRAFT || state == State.RETURNED;
  }

  /** Whether the office has something of this unit in hand. */
  public boolean isIn() {
    return State.IN.contains(state);
  }

  int submissions() {
    return submissions;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public @Nullable String submittedBy() {
    return submittedBy;
  }

  public boolean isLate() {
    return late;
  }

  public @Nullable String returnReason() {
    return returnReason;
  }

  public @Nullable Instant receivedAt() {
    return receivedAt;
  }

  /** Numbers of the entries, in order. */
  public List<Integer> entries() {
    Set<Integer> numbers = new TreeSet<>();
    values.stream().map(Value::entry).filter(n -> n != WHOLE).forEach(numbers::add);
    return List.copyOf(numbers);
  }

  public Map<String, String> values(int entry) {
    Map<String, String> found = new LinkedHashMap<>();
    values.stream().filter(v -> v.entry() == entry).forEach(v -> found.put(v.item(), v.text()));
    return found;
  }

  public boolean isChosen(int entry) {
    return choices.stream().anyMatch(choice -> choice.entry() == entry);
  }

  public Set<Choice> choices() {
    return Set.copyOf(choices);
  }
}
