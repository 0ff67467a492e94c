package org.onex.web.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.calendar.SeasonBook;
import org.onex.collection.CollectedSummary;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.duty.DutyReport;
import org.onex.duty.DutyViews;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingPapers;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.filing.StampedScans;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.policy.FormContent;
import org.onex.policy.RequiredDocument;
import org.onex.review.Results;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scans beside a filing: which the notice asks for, which are there, who may add or look. */
@Component
@Transactional
class FilingDocuments {

  private final Filings filings;
  private final FilingAccess access;
  private final Attachments attachments;
  private final SeasonBook seasons;
  private final FilingPapers papers;
  private final DutyViews duties;
  private final StampedScans scans;

  FilingDocuments(
      Filings filings,
      FilingAccess access,
      Attachments attachments,
      SeasonBook seasons,
      FilingPapers papers,
      DutyViews duties,
      StampedScans scans) {
    this.filings = filings;
    this.access = access;
    this.attachments = attachments;
    this.seasons = seasons;
    this.papers = papers;
    this.duties = duties;
    this.scans = scans;
  }

  /**
   * The papers of one filing.
   *
   * @param kinds title by kind, as the notice asks for them
   * @param needed kinds that the notice asks for and nobody has handed in
   */
  record Papers(
      String number,
      Map<String, String> kinds,
      List<String> needed,
      List<Attachment> files,
      Set<String> outdated,
      boolean mayAdd) {

    public String title(String kind) {
      return kinds.getOrDefault(kind, kind);
    }
  }

  @Transactional(readOnly = true)
  public Papers of(Actor actor, String number) {
    Filing filing = seen(actor, number);
    Map<String, String> kinds = papers.titles(filing);
    List<Attachment> files =
        attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, filing.number()));
    Set<String> outdated =
        files.stream()
            .filter(file -> !scans.isValid(filing, file))
            .map(Attachment::id)
            .collect(Collectors.toSet());
    List<String> needed =
        papers.required(filing).stream()
            .filter(
                row ->
                    files.stream()
                        .filter(file -> !outdated.contains(file.id()))
                        .noneMatch(file -> file.kind().equals(row.kind())))
            .map(RequiredDocument::title)
            .toList();
    return new Papers(number, kinds, needed, files, outdated, mayAdd(actor, filing));
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
    if (!mayAdd(actor, filing)) {
      throw new Refusal(
          "PAPERS_CLOSED", "申报项目 %s 当前状态为“%s”，不能再上传材料。".formatted(number, filing.state().label()));
    }
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
    if (!mayAdd(actor, filing)) {
      throw new Refusal(
          "PAPERS_CLOSED", "申报项目 %s 当前状态为“%s”，不能再修改。".formatted(number, filing.state().label()));
    }
    scans.declare(filing, reuse, changed);
    if (reuse && takeOver) {
      scans.takeOver(actor, filing);
    }
  }

  /** A file for whoever may see what it belongs to; to others it is not there. */
  @Transactional(readOnly = true)
  public Attachment find(Actor actor, String id) {
    Attachment attachment = attachments.find(id);
    Attachment.Owner owner = attachment.owner();
    if (!visible(actor, owner)) {
      throw new Refusal("ATTACHMENT_NOT_FOUND", "没有编号为“" + id + "”的附件，请刷新页面后重试。");
    }
    return attachment;
  }

  @Transactional(readOnly = true)
  public byte[] content(Attachment attachment) {
    return attachments.open(attachment);
  }

  /** A signed-off list tells what is not released yet: it is the office's alone. */
  private boolean visible(Actor actor, Attachment.Owner owner) {
    return switch (owner.type()) {
      case Filing.DOCUMENT_OWNER ->
          filings
              .findByNumber(owner.key())
              .filter(filing -> access.maySee(actor, filing))
              .isPresent();
      case Results.SCAN_OWNER ->
          actor.is(Role.PROVINCE_OFFICE)
              && seasons.season(owner.key()).provinceId().equals(actor.institutionId());
      case CollectedSummary.SCAN_OWNER -> {
        String[] place = owner.key().split("/", 2);
        yield place[1].equals(actor.institutionId())
            || (actor.is(Role.PROVINCE_OFFICE)
                && seasons.season(place[0]).provinceId().equals(actor.institutionId()));
      }
      case DutyReport.FILE_OWNER -> duties.maySeeFiles(actor, owner.key());
      default -> false;
    };
  }

  private static boolean mayAdd(Actor actor, Filing filing) {
    return actor.is(Role.SCHOOL)
        && (filing.state().isWithSchool() || filing.state() == FilingState.IN_REVIEW);
  }

  private Filing seen(Actor actor, String number) {
    return filings
        .findByNumber(number)
        .filter(filing -> access.maySee(actor, filing))
        .orElseThrow(() -> access.notFound(number));
  }
}
