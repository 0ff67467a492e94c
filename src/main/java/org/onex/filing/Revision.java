package org.onex.filing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Check;
import org.onex.notice.Finding;
import org.onex.notice.FormContent;
import org.onex.notice.Verdict;
import org.onex.office.Attachment;
import org.onex.office.Sha256;

/**
 * What was written, and once submitted: when, by whom, with which hash, and what the rules found.
 *
 * <p>A submitted revision is never overwritten; editing goes on in a new working copy.
 */
@Entity
@Table(name = "filing_revision")
@BatchSize(size = 200)
public class Revision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filing_revision_seq")
  @SequenceGenerator(name = "filing_revision_seq", allocationSize = 50)
  private Long id;

  @Column(name = "filing_id", nullable = false, insertable = false, updatable = false)
  private @Nullable Long filingId;

  @Column(name = "revision_no", nullable = false)
  private int number;

  private @Nullable String explanation;
  private @Nullable Instant submittedAt;
  private @Nullable Instant voidedAt;
  private @Nullable String submittedBy;
  private @Nullable String hash;

  @ElementCollection
  @CollectionTable(name = "filing_line", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 200)
  private List<FilingLine> lines = new ArrayList<>();

  /** 支撑课程, one a row. */
  @ElementCollection
  @CollectionTable(name = "filing_course", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderColumn(name = "ord")
  @Column(name = "course", nullable = false)
  @BatchSize(size = 200)
  private List<String> courses = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "filing_finding", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 200)
  private List<FindingEmbeddable> findings = new ArrayList<>();

  /** When it was judged anew while under review; null where nothing else was found since. */
  private @Nullable Instant rejudgedAt;

  /** What was found then, beside the findings of the submission. */
  @ElementCollection
  @CollectionTable(name = "filing_later_finding", joinColumns = @JoinColumn(name = "revision_id"))
  @OrderColumn(name = "ord")
  @BatchSize(size = 200)
  private List<FindingRecord> laterFindings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "filing_form", joinColumns = @JoinColumn(name = "revision_id"))
  @MapKeyColumn(name = "form")
  @Column(name = "content", nullable = false, length = 100_000)
  @BatchSize(size = 200)
  private Map<String, String> forms = new HashMap<>();

  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  Revision(int number, List<FilingLine> lines, @Nullable String explanation) {
    this.number = number;
    this.lines = new ArrayList<>(lines);
    this.explanation = explanation;
  }

  /** The next revision begins with what this one says. */
  Revision next(int nextNumber) {
    var next = new Revision(nextNumber, lines, explanation).with(forms);
    next.supportedBy(courses);
    return next;
  }

  private Revision with(Map<String, String> filled) {
    forms.putAll(filled);
    return this;
  }

  void fill(String form, String content) {
    forms.put(form, content);
  }

  /** What was written into a form; empty when nothing was. */
  public FormContent form(String form) {
    String content = forms.get(form);
    return content == null ? FormContent.EMPTY : FormJson.read(content);
  }

  /** Printed on the form: another one as soon as the form or the plan in it says something else. */
  public String code(String form) {
    String said =
        form
            + "\n"
            + forms.getOrDefault(form, "")
            + "\n"
            + lines().stream()
                .map(FilingLine::canonical)
                .sorted()
                .collect(Collectors.joining("\n"));
    return Sha256.of(said).substring(0, 10).toUpperCase(Locale.ROOT);
  }

  void rewrite(List<FilingLine> rewritten, @Nullable String newExplanation) {
    lines.clear();
    lines.addAll(rewritten);
    explanation = newExplanation;
  }

  void supportedBy(List<String> named) {
    if (!courses.equals(named)) {
      courses.clear();
      courses.addAll(named);
    }
  }

  /** Digest of the text and its papers as they are now, whether submitted or not. */
  String digest(Collection<Attachment> papers) {
    return Sha256.of(
        papers.stream()
            .map(Attachment::sha256)
            .sorted()
            .collect(Collectors.joining("\n", canonical() + "\n", "")));
  }

  /** Papers that were there when this was submitted; what comes later waits for the next one. */
  public List<Attachment> papers(Collection<Attachment> all) {
    var until = submittedAt;
    return all.stream()
        .filter(paper -> until == null || !paper.uploadedAt().isAfter(until))
        .toList();
  }

  void submit(String person, Instant at, String owner) {
    submittedBy = person;
    submittedAt = at;
    hash = Sha256.of(owner + "\n" + canonical());
  }

  /** The filing was decided before this was submitted. */
  void voided(Instant at) {
    voidedAt = at;
  }

  /** Whether the school may still write in it. */
  boolean isOpen() {
    return !isSubmitted() && voidedAt == null;
  }

  /** When a decision made this void, which was never submitted; null when none did. */
  public @Nullable Instant voidedAt() {
    return voidedAt;
  }

  /** Replaces what an earlier run of this check found, leaving the other checks' findings. */
  void keep(Check check, List<Finding> found) {
    findings.removeIf(finding -> finding.isOf(check));
    found.stream().map(finding -> FindingEmbeddable.of(check, finding)).forEach(findings::add);
  }

  void rejudge(List<Finding> found, Instant at) {
    rejudgedAt = at;
    laterFindings.clear();
    found.stream().map(FindingRecord::of).forEach(laterFindings::add);
  }

  /** What speaks against it by another judgement and not by the last one kept. */
  List<Finding> newAmong(List<Finding> found) {
    Set<String> known = objections(findingsNow());
    return found.stream()
        .filter(finding -> finding.verdict() != Verdict.PASS)
        .filter(finding -> !known.contains(finding.message()))
        .toList();
  }

  boolean differsFrom(List<Finding> found) {
    return !objections(findingsNow()).equals(objections(found));
  }

  private static Set<String> objections(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.verdict() != Verdict.PASS)
        .map(Finding::message)
        .collect(Collectors.toSet());
  }

  /** Whether level, major or headcount differ: what a lower level has passed no longer stands. */
  boolean differsMateriallyFrom(Revision other) {
    return !material().equals(other.material());
  }

  boolean sameContentAs(List<FilingLine> otherLines, @Nullable String otherExplanation) {
    var other = new Revision(number, otherLines, otherExplanation).with(forms);
    other.supportedBy(courses);
    return canonical().equals(other.canonical());
  }

  private Set<String> material() {
    return lines.stream().map(l -> l.key() + "=" + l.headcount()).collect(Collectors.toSet());
  }

  private String canonical() {
    return lines.stream().map(FilingLine::canonical).sorted().collect(Collectors.joining("\n"))
        + "\n"
        + (explanation == null ? "" : explanation)
        + (courses.isEmpty() ? "" : "\n" + String.join("\n", courses))
        + forms.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(form -> "\n" + form.getKey() + "=" + form.getValue())
            .collect(Collectors.joining());
  }

  public int number() {
    return number;
  }

  public @Nullable String explanation() {
    return explanation;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  public @Nullable String submittedBy() {
    return submittedBy;
  }

  public @Nullable String hash() {
    return hash;
  }

  public boolean isSubmitted() {
    return submittedAt != null;
  }

  public List<FilingLine> lines() {
    return List.copyOf(lines);
  }

  public List<String> courses() {
    return List.copyOf(courses);
  }

  public List<Finding> findings() {
    return findings.stream().map(FindingEmbeddable::asFinding).toList();
  }

  /** The findings that bind a reviewer: those of the submission, or of a later judgement. */
  public List<Finding> findingsNow() {
    return rejudgedAt == null
        ? findings()
        : laterFindings.stream().map(FindingRecord::asFinding).toList();
  }

  public @Nullable Instant rejudgedAt() {
    return rejudgedAt;
  }

  public int headcount() {
    return lines.stream().mapToInt(FilingLine::headcount).sum();
  }
}
