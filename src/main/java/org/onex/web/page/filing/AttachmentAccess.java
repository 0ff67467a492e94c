package org.onex.web.page.filing;

import java.util.List;
import org.onex.collection.CollectedSummary;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.duty.DutyReport;
import org.onex.duty.DutyViews;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.Filings;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.review.ReleaseRecord;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a file for whoever may see what it belongs to; to others it is not there. */
@Component
@Transactional(readOnly = true)
class AttachmentAccess {

  private final Attachments attachments;
  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final DutyViews duties;

  AttachmentAccess(
      Attachments attachments,
      Filings filings,
      FilingAccess access,
      SeasonQueries seasons,
      DutyViews duties) {
    this.attachments = attachments;
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.duties = duties;
  }

  public Attachment find(Actor actor, String id) {
    Attachment attachment = attachments.find(id);
    Attachment.Owner owner = attachment.owner();
    if (!visible(actor, owner, attachment)) {
      throw new Refusal("ATTACHMENT_NOT_FOUND", "没有编号为“" + id + "”的附件，请刷新页面后重试。");
    }
    return attachment;
  }

  public byte[] content(Attachment attachment) {
    return attachments.open(attachment);
  }

  /** A signed-off list tells what is not released yet: it is the office's alone. */
  private boolean visible(Actor actor, Attachment.Owner owner, Attachment file) {
    return switch (owner.type()) {
      case Filing.DOCUMENT_OWNER ->
          filings
              .findByNumber(owner.key())
              .filter(filing -> access.maySee(actor, filing))
              .map(filing -> FilingDocuments.shown(actor, filing).papers(List.of(file)))
              .filter(seen -> !seen.isEmpty())
              .isPresent();
      case ReleaseRecord.FILE_OWNER ->
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
}
