package org.onex.web.page;

import java.util.List;
import java.util.Map;
import org.onex.calendar.SeasonBook;
import org.onex.collection.CollectionDesk;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.duty.DutyReport;
import org.onex.duty.DutyViews;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.FilingPapers;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
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

  FilingDocuments(
      Filings filings,
      FilingAccess access,
      Attachments attachments,
      SeasonBook seasons,
      FilingPapers papers,
      DutyViews duties) {
    this.filings = filings;
    this.access = access;
    this.attachments = attachments;
    this.seasons = seasons;
    this.papers = papers;
    this.duties = duties;
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
    List<String> needed =
        papers.required(filing).stream()
            .filter(row -> files.stream().noneMatch(file -> file.kind().equals(row.kind())))
            .map(RequiredDocument::title)
            .toList();
    return new Papers(number, kinds, needed, files, mayAdd(actor, filing));
  }

  public Attachment add(Actor actor, String number, String kind, String fileName, byte[] content) {
    Filing filing = seen(actor, number);
    if (!mayAdd(actor, filing)) {
      throw new Refusal(
          "PAPERS_CLOSED", "申报项目 %s 当前状态为“%s”，不能再上传材料。".formatted(number, filing.state().label()));
    }
    if (!papers.titles(filing).containsKey(kind)) {
      throw new Refusal("UNKNOWN_KIND", "请选择材料类型后再上传。");
    }
    return attachments.add(
        actor, new Attachment.Owner(Filing.DOCUMENT_OWNER, number), kind, fileName, content);
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
      case CollectionDesk.SCAN_OWNER -> {
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
