package org.onex.rehearsal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.pack.PackSource;

/** Who tried which text of a pack on what, and what came of it so far. */
@Entity
@Table(name = "rehearsal")
public class Rehearsal {

  @Id private String id;

  @Column(nullable = false)
  private String pack;

  @Column(nullable = false)
  private String provinceId;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private String seasonId;

  private boolean fromWorkbook;

  @Column(nullable = false)
  private String beforeVersion;

  @Column(nullable = false)
  private String textHash;

  @Column(nullable = false)
  private String startedBy;

  @Column(nullable = false)
  private String startedByName;

  @Column(nullable = false)
  private Instant startedAt;

  private @Nullable Instant finishedAt;
  private int filings;
  private int done;
  private int changed;
  private long lastFiling;

  @ElementCollection
  @CollectionTable(name = "rehearsal_text", joinColumns = @JoinColumn(name = "rehearsal_id"))
  @OrderColumn(name = "ord")
  private List<RehearsedText> texts = new ArrayList<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @BatchSize(size = 50)
  @CollectionTable(name = "rehearsal_total", joinColumns = @JoinColumn(name = "rehearsal_id"))
  private List<RehearsalTotal> totals = new ArrayList<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Rehearsal() {}

  /**
   * @param stack the drafts with the packs above them
   * @param textHash of what was handed in
   */
  Rehearsal(
      String id, Trial trial, List<PackSource> stack, String textHash, Actor actor, Instant at) {
    this.id = id;
    this.pack = trial.pack();
    this.provinceId = trial.provinceId();
    this.subject = trial.subject();
    this.seasonId = trial.seasonId();
    this.fromWorkbook = trial.fromWorkbook();
    this.beforeVersion = trial.beforeVersion();
    this.filings = trial.filings();
    this.textHash = textHash;
    this.startedBy = actor.personId();
    this.startedByName = actor.name();
    this.startedAt = at;
    stack.stream().map(RehearsedText::new).forEach(texts::add);
  }

  void count(DraftComparison comparison) {
    done++;
    if (!comparison.changes().isEmpty()) {
      changed++;
    }
    comparison
        .pairs()
        .forEach(
            pair -> {
              total(pair.rule(), pair.beforeVerdict()).addBefore();
              total(pair.rule(), pair.afterVerdict()).addAfter();
            });
  }

  private RehearsalTotal total(String rule, String verdict) {
    return totals.stream()
        .filter(total -> total.isOf(rule, verdict))
        .findFirst()
        .orElseGet(
            () -> {
              var total = new RehearsalTotal(rule, verdict);
              totals.add(total);
              return total;
            });
  }

  /** Names its work, under which what could not be tried is kept. */
  String work() {
    return "rehearsal/" + id;
  }

  /**
   * @param place id of a filing, or place in the workbook
   */
  void reached(long place) {
    lastFiling = place;
  }

  /**
   * @param failed what could not be tried
   */
  void finish(int failed, Instant at) {
    finishedAt = at;
    filings = done + failed;
  }

  List<PackSource> texts() {
    return texts.stream().map(RehearsedText::source).toList();
  }

  /** Whether an uploaded workbook is tried, and not the season's own filings. */
  boolean isFromWorkbook() {
    return fromWorkbook;
  }

  String beforeVersion() {
    return beforeVersion;
  }

  long lastFiling() {
    return lastFiling;
  }

  String provinceId() {
    return provinceId;
  }

  public String id() {
    return id;
  }

  public String pack() {
    return pack;
  }

  /** What the draft was tried on, in words. */
  public String subject() {
    return subject;
  }

  public String seasonId() {
    return seasonId;
  }

  public String textHash() {
    return textHash;
  }

  public String startedByName() {
    return startedByName;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public @Nullable Instant finishedAt() {
    return finishedAt;
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public int filings() {
    return filings;
  }

  public int done() {
    return done;
  }

  /** How many could not be tried. */
  public int untried() {
    return isFinished() ? filings - done : 0;
  }

  /** How many filings have at least one other verdict. */
  public int changed() {
    return changed;
  }

  public int percent() {
    return filings == 0 ? (isFinished() ? 100 : 0) : (int) (100L * done / filings);
  }

  public long seconds() {
    return finishedAt == null ? 0 : Duration.between(startedAt, finishedAt).toSeconds();
  }

  /** The filing as a whole first, then by rule. */
  public List<RehearsalTotal> totals() {
    return totals.stream()
        .sorted(
            Comparator.comparing(
                    (RehearsalTotal total) -> !total.rule().equals(DraftComparison.WHOLE))
                .thenComparing(RehearsalTotal::rule)
                .thenComparing(RehearsalTotal::verdict))
        .toList();
  }
}
