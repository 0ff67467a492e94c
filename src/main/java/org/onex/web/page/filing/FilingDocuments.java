package org.onex.web.page.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingPapers;
import org.onex.filing.Filings;
import org.onex.filing.Revision;
import org.onex.filing.StampedScans;
import org.onex.notice.FormContent;
import org.onex.notice.RequiredDocument;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scans beside a filing: which the notice asks for, which are there, who may add. */
@Component
@Transactional
class FilingDocuments {

  private final Filings filings;
  private final FilingAccess access;
  private final Attachments attachments;
  private final FilingPapers papers;
  private final StampedScans scans;

  FilingDocuments(
      Filings filings,
      FilingAccess access,
      Attachments attachments,
      FilingPapers papers,
      StampedScans scans) {
    this.filings = filings;
    this.access = access;
    this.attachments = attachments;
    this.papers = papers;
    this.scans = scans;
  }

  /**
   * The papers of one filing.
   *
   * @param kinds title by kind, as the notice asks for them
   * @param needed kinds that the notice asks for and nobody has handed in
   * @param waiting files that reviewers see when the school submits again
   */
  record Papers(
      String number,
      Map<String, String> kinds,
      List<String> needed,
      List<Attachment> files,
      Set<String> outdated,
      Set<String> waiting,
      boolean mayAdd) {

    public String title(String kind) {
      return kinds.getOrDefault(kind, kind);
    }
  }

  @Transactional(readOnly = true)
  public Papers of(Actor actor, String number) {
    Filing filing = seen(actor, number);
    Map<String, String> kinds = papers.titles(filing);
    Revision revision = shown(actor, filing);
    List<Attachment> files =
        revision.papers(
            attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, filing.number())));
    Set<String> outdated =
        files.stream()
            .filter(file -> scans.isOutdated(filing, revision, file))
            .map(Attachment::id)
            .collect(Collectors.toSet());
    List<String> needed =
        papers.required(filing).stream()
            .filter(
                row ->
                    files.stream()
                        .filter(file -> scans.isValid(filing, revision, file))
                        .noneMatch(file -> file.kind().equals(row.kind())))
            .map(RequiredDocument::title)
            .toList();
    Set<String> waiting = files.stream().map(Attachment::id).collect(Collectors.toSet());
    submitted(filing).papers(files).stream().map(Attachment::id).forEach(waiting::remove);
    return new Papers(number, kinds, needed, files, outdated, waiting, mayAdd(actor, filing));
  }

  /**
   * A scan as it is uploaded.
   *
   * @param code from the foot of the system's own form; empty for other papers
   * @param signed opinions that are signed and stamped on it
   */
  record Scan(String kind, String code, Set<String> signed) {}

  public Attachment add(Actor actor, String number, Scan scan, String fileName, byte[] content) {
    String kind = scan.kind();
    Filing filing = seen(actor, number);
    change(actor, filing);
    if (!papers.titles(filing).containsKey(kind)) {
      throw new Refusal("UNKNOWN_KIND", "请选择材料类型后再上传。");
    }
    return attachments.add(
        actor,
        new Attachment.Owner(Filing.DOCUMENT_OWNER, number),
        kind,
        fileName,
        content,
        scans.check(filing, kind, scan.code(), scan.signed()));
  }

  /** What the school has said about reusing an old report. */
  @Transactional(readOnly = true)
  public FormContent declared(Actor actor, String number) {
    return scans.declared(seen(actor, number));
  }

  /**
   * Whether an old report stands in for a new one, and takes the old scan over where there is one.
   */
  public void reuse(Actor actor, String number, boolean reuse, boolean changed, boolean takeOver) {
    Filing filing = seen(actor, number);
    change(actor, filing);
    scans.declare(filing, reuse, changed);
    if (reuse && takeOver) {
      scans.takeOver(actor, filing);
    }
  }

  private boolean mayAdd(Actor actor, Filing filing) {
    return actor.is(Role.SCHOOL) && papers.closed(filing).isEmpty();
  }

  private void change(Actor actor, Filing filing) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_ONLY", "申报材料由申报学校上传。");
    }
    papers.change(filing);
  }

  /** Reviewers see what was submitted, never what the school is still gathering. */
  static Revision shown(Actor actor, Filing filing) {
    return actor.is(Role.SCHOOL) ? filing.latest() : submitted(filing);
  }

  private static Revision submitted(Filing filing) {
    return filing.revisionInForce() == 0 ? filing.latest() : filing.inForce();
  }

  private Filing seen(Actor actor, String number) {
    return filings
        .findByNumber(number)
        .filter(filing -> access.maySee(actor, filing))
        .orElseThrow(() -> access.notFound(number));
  }
}
