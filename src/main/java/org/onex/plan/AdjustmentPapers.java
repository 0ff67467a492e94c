package org.onex.plan;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.notice.AdjustmentTerm;
import org.onex.office.AdjustmentForm;
import org.onex.office.AdjustmentWorkbook;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form to print and stamp, and its scan coming back. */
@Service
@Transactional
public class AdjustmentPapers {

  private final PlanAccess access;
  private final AdjustmentJudging judging;
  private final AdjustmentViews views;
  private final AdjustmentService service;
  private final AdjustmentWorkflow workflow;
  private final Attachments attachments;
  private final Institutions institutions;
  private final Clock clock;

  AdjustmentPapers(
      PlanAccess access,
      AdjustmentJudging judging,
      AdjustmentViews views,
      AdjustmentService service,
      AdjustmentWorkflow workflow,
      Attachments attachments,
      Institutions institutions,
      Clock clock) {
    this.access = access;
    this.judging = judging;
    this.views = views;
    this.service = service;
    this.workflow = workflow;
    this.attachments = attachments;
    this.institutions = institutions;
    this.clock = clock;
  }

  /**
   * Takes in a stamped scan.
   *
   * @param signed who of those who have to agree has signed on it, each by name and day
   */
  public Attachment add(
      Actor actor, String number, List<SignedConsent> signed, String fileName, byte[] content) {
    Adjustment adjustment = access.ownAdjustment(actor, number);
    adjustment.require(AdjustmentVerb.PAPER);
    Set<String> consents = judging.consents(adjustment);
    List<String> documents =
        judging.needs(adjustment).stream()
            .filter(need -> !need.equals(AdjustmentJudging.MAIL) && !consents.contains(need))
            .toList();
    if (documents.isEmpty()) {
      throw new Refusal("DOCUMENT_NOT_NEEDED", "调整申请 %s 不需要上传材料。".formatted(number));
    }
    signed.forEach(consent -> require(consent, consents, adjustment));
    Attachment added =
        attachments.add(
            actor,
            new Attachment.Owner(Adjustment.DOCUMENT_OWNER, number),
            documents.get(0),
            fileName,
            content);
    documents.forEach(kind -> service.receive(actor, adjustment, kind, actor.name(), added.id()));
    if (adjustment.state() == AdjustmentState.IN_CONSENT) {
      signed.stream()
          .filter(consent -> !adjustment.given().contains(consent.kind()))
          .forEach(
              consent -> {
                service.receive(actor, adjustment, consent.kind(), words(consent), added.id());
                workflow.consented(number, consent.kind());
              });
    }
    return added;
  }

  private static String words(SignedConsent consent) {
    return "%s（%d年%d月%d日签署，见申请表）"
        .formatted(
            consent.by(),
            consent.on().getYear(),
            consent.on().getMonthValue(),
            consent.on().getDayOfMonth());
  }

  /** Signed on the form of this request, and not after today. */
  private void require(SignedConsent consent, Set<String> consents, Adjustment adjustment) {
    String title = AdjustmentTerm.titleOf(consent.kind());
    if (!consents.contains(consent.kind())) {
      throw new Refusal(
          "CONSENT_NOT_NEEDED", "调整申请 %s 不需要登记“%s”。".formatted(adjustment.number(), title));
    }
    LocalDate first = ChineseTime.dayOf(adjustment.requestedAt());
    LocalDate today = ChineseTime.dayOf(clock.instant());
    if (consent.on().isBefore(first) || consent.on().isAfter(today)) {
      throw new Refusal(
          "CONSENT_DATE",
          "“%s”的签署日期 %s 不正确，应在提出申请之日（%s）至今日（%s）之间，请核对申请表。"
              .formatted(title, consent.on(), first, today));
    }
  }

  @Transactional(readOnly = true)
  public Attachment find(Actor actor, String number, String attachmentId) {
    Adjustment adjustment = access.visibleAdjustment(actor, number);
    Attachment attachment = attachments.find(attachmentId);
    if (!attachment
        .owner()
        .equals(new Attachment.Owner(Adjustment.DOCUMENT_OWNER, adjustment.number()))) {
      throw new Refusal("ATTACHMENT_NOT_FOUND", "没有编号为“%s”的附件，请刷新页面后重试。".formatted(attachmentId));
    }
    return attachment;
  }

  @Transactional(readOnly = true)
  public byte[] open(Attachment attachment) {
    return attachments.open(attachment);
  }

  /** The form as the school prints it. */
  @Transactional(readOnly = true)
  public byte[] form(Actor actor, String number) {
    Adjustment adjustment = access.visibleAdjustment(actor, number);
    AdjustmentView view = views.of(adjustment);
    Institution school = institutions.findById(adjustment.plan().schoolId()).orElseThrow();
    var out = new ByteArrayOutputStream();
    AdjustmentWorkbook.write(
        out,
        new AdjustmentForm(
            title(adjustment),
            view.number(),
            view.planNumber(),
            view.season(),
            school.name(),
            school.code(),
            view.certificate(),
            view.reason(),
            judging.consents(adjustment).stream().map(AdjustmentTerm::titleOf).toList(),
            view.lines().stream()
                .map(
                    line ->
                        new AdjustmentForm.Line(
                            line.level(),
                            line.majorCode(),
                            line.majorName(),
                            line.before(),
                            line.after()))
                .toList()));
    return out.toByteArray();
  }

  private String title(Adjustment adjustment) {
    return judging
        .policy(adjustment.plan())
        .envelope(AdjustmentJudging.ENVELOPE)
        .flatMap(envelope -> envelope.attachments().stream().findFirst())
        .orElse("指标调整申请表");
  }
}
