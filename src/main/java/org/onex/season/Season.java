package org.onex.season;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Step;

/**
 * One pack × year × term: what schools file into.
 *
 * <p>It is judged by the policy version that was in force when its first window opened, whatever is
 * deployed later.
 */
@Entity
@Table(name = "season")
public class Season {

  @Id private String id;

  @Column(nullable = false)
  private String pack;

  @Column(name = "season_year", nullable = false)
  private int year;

  @Column(nullable = false)
  private String term;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String provinceId;

  @Column(nullable = false)
  private String policyVersion;

  private @Nullable String noticeNumber;
  private @Nullable LocalDate noticeDate;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SeasonState state = SeasonState.DRAFT;

  private @Nullable Instant releasedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "season_window", joinColumns = @JoinColumn(name = "season_id"))
  @OrderColumn(name = "ord")
  private List<Window> windows = new ArrayList<>();

  /** What schools add for themselves: version of their own layer by 学校标识码. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "season_school_rules", joinColumns = @JoinColumn(name = "season_id"))
  @MapKeyColumn(name = "school_code")
  @Column(name = "policy_version", nullable = false)
  @BatchSize(size = 100)
  private Map<String, String> schoolRules = new HashMap<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Season() {}

  private Season(String id, String pack, int year, String term, String title, String provinceId) {
    this.id = id;
    this.pack = pack;
    this.year = year;
    this.term = term;
    this.title = title;
    this.provinceId = provinceId;
  }

  /**
   * A season drafted from the last notice, not yet bound to a notice of its own.
   *
   * @param term spring, autumn, concentrated… as the pack's windows name it
   * @param policyVersion version of the pack that judges this season
   */
  public static Season draft(
      String pack,
      int year,
      String term,
      String title,
      String provinceId,
      String policyVersion,
      List<Window> windows) {
    Season season = new Season(pack + "-" + year + "-" + term, pack, year, term, title, provinceId);
    season.policyVersion = policyVersion;
    season.windows = new ArrayList<>(windows);
    return season;
  }

  /** Binds the season to its notice; from now on schools may file when the window is open. */
  public void confirm(String noticeNumber, LocalDate noticeDate, List<Window> confirmed) {
    this.state = SeasonTransitions.TABLE.next(state, SeasonVerb.CONFIRM, title);
    this.noticeNumber = noticeNumber;
    this.noticeDate = noticeDate;
    redate(confirmed);
  }

  /** New dates, by confirmation or by a supplementary notice. */
  public void redate(List<Window> dated) {
    SeasonTransitions.TABLE.require(state, SeasonVerb.REDATE, title);
    windows.clear();
    windows.addAll(dated);
  }

  /** Rules deployed before the season opens are its rules. */
  void judgeBy(String version) {
    SeasonTransitions.TABLE.require(state, SeasonVerb.JUDGE_BY, title);
    this.policyVersion = version;
  }

  /**
   * What schools add for themselves by then, too.
   *
   * @param versions of the schools' own layers by 学校标识码
   */
  Season layered(Map<String, String> versions) {
    schoolRules.keySet().retainAll(versions.keySet());
    schoolRules.putAll(versions);
    return this;
  }

  /** Whether anybody could have filed by then; a window without a start opens by confirmation. */
  boolean hasOpened(Instant at) {
    return isConfirmed()
        && windows.stream()
            .map(Window::opensAt)
            .anyMatch(opening -> opening == null || !at.isBefore(opening));
  }

  /** Results come out, in one round or in several; the first one's time stays. */
  public void release(Instant at) {
    this.state = SeasonTransitions.TABLE.next(state, SeasonVerb.RELEASE, title);
    this.releasedAt = releasedAt == null ? at : releasedAt;
  }

  /** Whether schools file in it; in one without a time of theirs only others act. */
  public boolean takesFilings() {
    return window(Step.SCHOOL).isPresent();
  }

  /**
   * Whether an end lies where this season can bear it: until the next year is over, when its plans
   * are carried out and judged.
   */
  public boolean bears(Instant end) {
    return !end.isAfter(ChineseTime.startOf(LocalDate.of(year + 2, 1, 1)));
  }

  public String tooLate(String what, Instant end) {
    return "%s%s过晚，%s的各项时间不能晚于%d年12月31日，请核对年份。"
        .formatted(what, ChineseTime.until(end), title, year + 1);
  }

  /** One deadline for all reviewers stands in for a reviewing level without its own. */
  public Optional<Window> window(String level) {
    return windows.stream()
        .filter(w -> w.level().equals(level))
        .findFirst()
        .or(() -> level.equals(Step.SCHOOL) ? Optional.empty() : window("reviewer", level));
  }

  private Optional<Window> window(String shared, String level) {
    return shared.equals(level)
        ? Optional.empty()
        : windows.stream().filter(w -> w.level().equals(shared)).findFirst();
  }

  public String id() {
    return id;
  }

  public String pack() {
    return pack;
  }

  public int year() {
    return year;
  }

  public String term() {
    return term;
  }

  public String title() {
    return title;
  }

  public String provinceId() {
    return provinceId;
  }

  public String policyVersion() {
    return policyVersion;
  }

  /** Versions of the schools' own layers by 学校标识码. */
  Map<String, String> schoolRules() {
    return Map.copyOf(schoolRules);
  }

  public @Nullable String noticeNumber() {
    return noticeNumber;
  }

  public @Nullable LocalDate noticeDate() {
    return noticeDate;
  }

  public SeasonState state() {
    return state;
  }

  public boolean isConfirmed() {
    return state != SeasonState.DRAFT;
  }

  public @Nullable Instant releasedAt() {
    return releasedAt;
  }

  public List<Window> windows() {
    return List.copyOf(windows);
  }
}
