package org.onex.filing;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.notice.FormContent;
import org.onex.notice.FormFacts;
import org.onex.notice.FormRow;
import org.onex.notice.Policy;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.pack.Packs;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stamped scans of the official forms. A scan counts only while the form still says what was
 * stamped, which the code printed on it tells.
 */
@Service
@Transactional
public class StampedScans {

  /** Kept beside the forms of a revision: whether an old report stands in for a new one. */
  static final String REUSE = "reuse_report";

  private final Filings filings;
  private final SeasonQueries seasons;
  private final Packs packs;
  private final Attachments attachments;
  private final Clock clock;

  StampedScans(
      Filings filings, SeasonQueries seasons, Packs packs, Attachments attachments, Clock clock) {
    this.filings = filings;
    this.seasons = seasons;
    this.packs = packs;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * Checks a scan that is handed in.
   *
   * @param code as typed from the foot of the form
   * @param signed the opinions that are signed and stamped on it
   * @return what to keep beside the file
   */
  @Transactional(readOnly = true)
  public Attachment.Stamp check(Filing filing, String kind, String code, Set<String> signed) {
    Policy policy = policy(filing);
    if (!needsCode(policy, filing.latest(), kind)) {
      return isAskedFor(policy, kind) && !isOldReport(filing.latest(), kind)
          ? new Attachment.Stamp(filing.latest().code(kind), "")
          : Attachment.Stamp.NONE;
    }
    String wanted = filing.latest().code(kind);
    String typed = code.strip().toUpperCase(Locale.ROOT);
    String title = policy.formTitle(kind);
    if (typed.isEmpty()) {
      throw new Refusal("CODE_MISSING", "请填写《%s》页脚印有的校验码（10 位）后再上传盖章扫描件。".formatted(title));
    }
    if (!typed.equals(wanted)) {
      throw new Refusal(
          "CODE_OUTDATED",
          "校验码“%s”与《%s》当前内容的校验码“%s”不一致，说明盖章后内容有变化，请重新下载、签字盖章后上传。".formatted(typed, title, wanted));
    }
    Set<String> opinions = new HashSet<>(opinions(policy, kind));
    opinions.retainAll(signed);
    return new Attachment.Stamp(wanted, String.join(",", opinions.stream().sorted().toList()));
  }

  /** The newest stamped report of this certificate from an earlier filing, taken over as it is. */
  public Attachment takeOver(Actor actor, Filing filing) {
    Attachment old =
        filings
            .findBySchoolIdAndCertificateIdAndState(
                filing.schoolId(), filing.certificateId(), FilingState.APPROVED)
            .stream()
            .filter(before -> !before.number().equals(filing.number()))
            .flatMap(
                before ->
                    attachments
                        .of(new Attachment.Owner(Filing.DOCUMENT_OWNER, before.number()))
                        .stream())
            .filter(file -> file.kind().equals(FormFacts.REPORT))
            .max(Comparator.comparing(Attachment::uploadedAt))
            .orElseThrow(() -> new Refusal("NO_OLD_REPORT", "系统内没有本校该证书往年已通过项目的论证报告，请上传原盖章扫描件。"));
    return attachments.add(
        actor,
        new Attachment.Owner(Filing.DOCUMENT_OWNER, filing.number()),
        FormFacts.REPORT,
        old.fileName(),
        attachments.open(old));
  }

  /** Whether a file still stands for what the form says. */
  static boolean isValid(Policy policy, Revision revision, Attachment file) {
    return !needsCode(policy, revision, file.kind())
        || revision.code(file.kind()).equals(file.stamp().code());
  }

  /** Whether the figures have changed since the scan was handed in. */
  static boolean isOutdated(Revision revision, Attachment file) {
    String code = file.stamp().code();
    return !code.isEmpty()
        && !isOldReport(revision, file.kind())
        && !code.equals(revision.code(file.kind()));
  }

  private static boolean isAskedFor(Policy policy, String kind) {
    return Stream.of("filing", "argument")
        .flatMap(step -> policy.documents(step).stream())
        .anyMatch(paper -> paper.kind().equals(kind));
  }

  private static boolean isOldReport(Revision revision, String kind) {
    return kind.equals(FormFacts.REPORT) && reuses(revision);
  }

  static boolean reuses(Revision revision) {
    return revision.form(REUSE).field("reuse").equals("是");
  }

  static List<String> opinions(Policy policy, String form) {
    return policy.form(form).stream()
        .filter(row -> row.kind() == FormRow.Kind.OPINION)
        .map(FormRow::field)
        .toList();
  }

  private static boolean needsCode(Policy policy, Revision revision, String kind) {
    return !isOldReport(revision, kind) && !policy.form(kind).isEmpty();
  }

  private Policy policy(Filing filing) {
    return packs.policy(seasons.season(filing.seasonId()).policyVersion());
  }

  /** Says that an old report is reused, or that the school argues anew. */
  public void declare(Filing filing, boolean reuse, boolean changed) {
    FormContent declared =
        new FormContent(
            Map.of("reuse", reuse ? "是" : "否", "changed", changed ? "是" : "否"), Map.of());
    filing.fill(REUSE, FormJson.write(declared), clock.instant());
  }

  /** Whether a file still stands for what a text of the filing says. */
  @Transactional(readOnly = true)
  public boolean isValid(Filing filing, Revision revision, Attachment file) {
    return isValid(policy(filing), revision, file);
  }

  /** Whether a file was stamped for other figures than a text of the filing has. */
  @Transactional(readOnly = true)
  public boolean isOutdated(Filing filing, Revision revision, Attachment file) {
    return !isValid(filing, revision, file) || isOutdated(revision, file);
  }

  /** What the school has said about reusing an old report. */
  @Transactional(readOnly = true)
  public FormContent declared(Filing filing) {
    return filing.latest().form(REUSE);
  }
}
