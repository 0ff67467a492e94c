package org.onex.filing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.notice.Check;
import org.onex.notice.Finding;

/**
 * One certificate of one school in one season (一证书一论证一申报): its state, the level it is at, and every
 * revision. The verbs guard the state; who may call them is the use cases' business.
 */
@Entity
@Table(name = "filing")
public class Filing {

  /** Owner type of the attachments beside a filing. */
  public static final String DOCUMENT_OWNER = "filing";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_seq")
  @SequenceGenerator(name = "filing_seq", allocationSize = 50)
  private Long id;

  @NaturalId
  @Column(name = "filing_number", nullable = false, unique = true)
  private String number;

  @Column(nullable = false)
  private String seasonId;

  @Column(nullable = false)
  private String schoolId;

  @Column(nullable = false)
  private String certificateId;

  @Column(nullable = false)
  private String provinceId;

  @Column(nullable = false)
  private String reviewUnitId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private FilingState state = FilingState.DRAFT;

  @Column(name = "level_code")
  private @Nullable String level;

  private @Nullable String unitId;
  private @Nullable Instant reachedAt;

  private int revisionInForce;

  @Enumerated(EnumType.STRING)
  private @Nullable Decision proposedDecision;

  /** Under way within the school: nobody writes in it until that has come to an end. */
  private boolean inHouse;

  private @Nullable String returnedBy;
  private @Nullable Instant correctionUntil;
  private @Nullable Instant takeBackAskedAt;
  private @Nullable Instant reviewedAt;

  @Column(nullable = false)
  private Instant changedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "filing_id", nullable = false)
  @OrderBy("number")
  @BatchSize(size = 200)
  private List<Revision> revisions = new ArrayList<>();

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Filing() {}

  /**
   * A first draft.
   *
   * @param reviewUnitId first reviewing unit on the route: the engine's tenant of this filing
   */
  Filing(
      String number,
      String seasonId,
      String schoolId,
      String certificateId,
      String provinceId,
      String reviewUnitId,
      Instant at) {
    this.number = number;
    this.seasonId = seasonId;
    this.schoolId = schoolId;
    this.certificateId = certificateId;
    this.provinceId = provinceId;
    this.reviewUnitId = reviewUnitId;
    this.changedAt = at;
  }

  /** Writes the working copy; a submitted revision in force stays as it is. */
  void write(List<FilingLine> lines, @Nullable String explanation, Instant at) {
    LineLimits.require(number, lines);
    editable().rewrite(lines, explanation);
    changedAt = at;
  }

  /** Writes one form of the working copy. */
  void fill(String form, String content, Instant at) {
    editable().fill(form, content);
    changedAt = at;
  }

  /** The working copy, begun where there is none yet, for as long as the school may write. */
  private Revision editable() {
    require(FilingVerb.WRITE);
    return texts().workingCopyOrNew();
  }

  /** Papers belong to the text that they are handed in with: later ones make a new working copy. */
  void changePapers(Instant at) {
    require(FilingVerb.WRITE);
    if (revisionInForce > 0) {
      texts().workingCopyOrNew();
    }
    changedAt = at;
  }

  /** Names the courses that carry the certificate's contents. */
  void supportedBy(List<String> courses, Instant at) {
    if (revisions.isEmpty() || !latest().courses().equals(courses)) {
      editable().supportedBy(courses);
      changedAt = at;
    }
  }

  /** The school settles it within first. */
  void enterHouse(Instant at) {
    require(FilingVerb.ENTER_HOUSE);
    inHouse = true;
    changedAt = at;
  }

  void leaveHouse(Instant at) {
    require(FilingVerb.LEAVE_HOUSE);
    inHouse = false;
    changedAt = at;
  }

  /** Takes back what was being edited, so that the revision in force is all there is again. */
  void discardWorkingCopy(Instant at) {
    require(FilingVerb.DISCARD);
    workingCopy().ifPresent(revisions::remove);
    changedAt = at;
  }

  /** The working copy becomes the revision in force; what was withdrawn may say the same again. */
  Revision submit(Actor actor, Instant at) {
    require(FilingVerb.SUBMIT);
    Revision copy = texts().workingCopyOrNew();
    copy.submit(actor.personId(), at, seasonId + "/" + schoolId + "/" + certificateId);
    revisionInForce = copy.number();
    move(FilingVerb.SUBMIT, at);
    correctionUntil = null;
    takeBackAskedAt = null;
    reviewedAt = null;
    return copy;
  }

  /**
   * A reviewer has acted on the revision in force: from now on the school can only ask for it back.
   */
  public void actedOn(Instant at) {
    require(FilingVerb.ACT);
    reviewedAt = at;
    takeBackAskedAt = null;
  }

  /** Hands the filing to a level and the unit that acts there. */
  public void reach(String levelCode, String unit, Instant at) {
    move(FilingVerb.REACH, at);
    if (!levelCode.equals(level)) {
      reachedAt = at;
    }
    level = levelCode;
    unitId = unit;
    returnedBy = null;
  }

  public void returnToSchool(String levelCode, Instant until, Instant at) {
    move(FilingVerb.RETURN, at);
    returnedBy = levelCode;
    correctionUntil = until;
    leaveLevel();
  }

  /**
   * The last level has decided, or one has rejected; nothing is told until results are released.
   * What the school was still writing becomes void with it, and stays readable as such.
   */
  public void decide(Decision decision, Instant at) {
    move(FilingVerb.DECIDE, at);
    proposedDecision = decision;
    workingCopy().ifPresent(copy -> copy.voided(at));
    inHouse = false;
    leaveLevel();
  }

  /** The result becomes known: at once, or when the list is released. */
  public void release(Instant at) {
    move(FilingVerb.RELEASE, told(), at);
  }

  /** The office changes the decision, for a reason that it has to give. */
  public void correct(Decision decision, Instant at) {
    require(FilingVerb.CORRECT);
    proposedDecision = decision;
    move(FilingVerb.CORRECT, state == FilingState.DECIDED ? state : told(), at);
  }

  private FilingState told() {
    return proposedDecision == Decision.APPROVE ? FilingState.APPROVED : FilingState.REJECTED;
  }

  void withdraw(Instant at) {
    require(FilingVerb.WITHDRAW);
    move(FilingVerb.WITHDRAW, at);
    leaveLevel();
    returnedBy = null;
    correctionUntil = null;
    takeBackAskedAt = null;
  }

  void askToTakeBack(Instant at) {
    require(FilingVerb.ASK_BACK);
    takeBackAskedAt = at;
    changedAt = at;
  }

  /**
   * A returned filing may be corrected until then; what was given before is never shortened.
   *
   * @return whether that is longer than before
   */
  public boolean lengthenCorrection(Instant until) {
    require(FilingVerb.LENGTHEN);
    boolean longer = correctionUntil == null || until.isAfter(correctionUntil);
    if (longer) {
      correctionUntil = until;
    }
    return longer;
  }

  /** Whether nothing of the filing itself speaks against a verb now. */
  public boolean allows(FilingVerb verb) {
    return objection(verb).isEmpty();
  }

  /** What of the filing itself speaks against a verb now. */
  public Optional<Refusal> objection(FilingVerb verb) {
    return VerbValidator.to(this, verb);
  }

  private void require(FilingVerb verb) {
    objection(verb)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
  }

  private void move(FilingVerb verb, Instant at) {
    state = FilingTransitions.TABLE.next(state, verb, number);
    changedAt = at;
  }

  private void move(FilingVerb verb, FilingState to, Instant at) {
    state = FilingTransitions.TABLE.next(state, verb, to, number);
    changedAt = at;
  }

  void keepFindings(Check check, List<Finding> found) {
    require(FilingVerb.JUDGE);
    inForce().keep(check, found);
  }

  /** The revision the reviewers see. */
  public Revision inForce() {
    return texts().inForce();
  }

  /** The revision submitted before the one in force. */
  public Optional<Revision> previous() {
    return texts().before(revisionInForce);
  }

  /** The revision submitted last before another, which may be the working copy. */
  public Optional<Revision> before(Revision revision) {
    return texts().before(revision.number());
  }

  public Optional<Revision> workingCopy() {
    return texts().workingCopy();
  }

  /** What the school sees first: the working copy if there is one, else the revision in force. */
  public Revision latest() {
    return texts().latest();
  }

  public boolean changedMaterially() {
    return previous().map(inForce()::differsMateriallyFrom).orElse(true);
  }

  boolean says(List<FilingLine> lines, @Nullable String explanation) {
    return !revisions.isEmpty() && latest().sameContentAs(lines, explanation);
  }

  private Revisions texts() {
    return new Revisions(number, revisions, revisionInForce);
  }

  private void leaveLevel() {
    level = null;
    unitId = null;
    reachedAt = null;
  }

  public Long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String seasonId() {
    return seasonId;
  }

  public String schoolId() {
    return schoolId;
  }

  public String certificateId() {
    return certificateId;
  }

  public String provinceId() {
    return provinceId;
  }

  public String reviewUnitId() {
    return reviewUnitId;
  }

  public FilingState state() {
    return state;
  }

  public @Nullable String level() {
    return level;
  }

  /** The unit that has it now; null while it is with the school or decided. */
  public @Nullable String unitId() {
    return unitId;
  }

  /** Since when it has been at its level; a replaced text does not begin anew. */
  public @Nullable Instant reachedAt() {
    return reachedAt;
  }

  public int revisionInForce() {
    return revisionInForce;
  }

  public @Nullable Decision proposedDecision() {
    return proposedDecision;
  }

  public boolean isInHouse() {
    return inHouse;
  }

  public @Nullable String returnedBy() {
    return returnedBy;
  }

  public @Nullable Instant correctionUntil() {
    return correctionUntil;
  }

  public @Nullable Instant takeBackAskedAt() {
    return takeBackAskedAt;
  }

  /** When a reviewer first acted on the revision in force; null while nobody has. */
  public @Nullable Instant reviewedAt() {
    return reviewedAt;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public List<Revision> revisions() {
    return List.copyOf(revisions);
  }
}
