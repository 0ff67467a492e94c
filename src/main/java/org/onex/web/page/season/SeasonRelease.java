package org.onex.web.page.season;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.SeasonBook;
import org.onex.casework.StuckCase;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.review.ReleaseLists;
import org.onex.review.Results;
import org.onex.web.Upload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** 统一发布 from the page: the signed-off scan comes with the same click, or nothing happens. */
@Component
@Transactional
class SeasonRelease {

  private static final String KIND = "signed_release_list";

  private final Results results;
  private final ReleaseLists lists;
  private final Attachments attachments;
  private final SeasonBook seasons;

  SeasonRelease(Results results, ReleaseLists lists, Attachments attachments, SeasonBook seasons) {
    this.results = results;
    this.lists = lists;
    this.attachments = attachments;
    this.seasons = seasons;
  }

  /** How many results become known. */
  public int release(Actor actor, String seasonId, @Nullable MultipartFile scan) {
    requireOffice(actor, seasonId);
    String scanId =
        scan == null || scan.isEmpty()
            ? null
            : attachments
                .add(
                    actor,
                    new Attachment.Owner(Results.SCAN_OWNER, seasonId),
                    KIND,
                    Upload.name(scan),
                    Upload.bytes(scan))
                .id();
    return results.release(actor, seasonId, scanId).filings();
  }

  @Transactional(readOnly = true)
  public byte[] list(Actor actor, String seasonId) {
    requireOffice(actor, seasonId);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lists.of(seasonId).write(out);
    return out.toByteArray();
  }

  private void requireOffice(Actor actor, String seasonId) {
    if (!actor.is(Role.PROVINCE_OFFICE)
        || !actor.institutionId().equals(seasons.season(seasonId).provinceId())) {
      throw new Refusal("RELEASE_NOT_ALLOWED", "拟通过名单和统一发布由省级审核单位办理。");
    }
  }

  /** What the last release could not make known, and why. */
  List<StuckCase> stuck(String seasonId) {
    return results.stuck(seasonId);
  }
}
