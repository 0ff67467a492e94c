package org.onex.plan;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onex.document.AdjustmentForm;
import org.onex.document.AdjustmentWorkbook;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.organization.Actor;
import org.onex.organization.Institution;
import org.onex.organization.Institutions;
import org.onex.organization.Refusal;
import org.onex.policy.AdjustmentTerm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form to print and stamp, and its scan coming back. */
@Service
@Transactional
public class AdjustmentPapers {

  private final PlanAccess access;
  private final AdjustmentJudging judging;
  private final AdjustmentViews views;
  private final AdjustmentDesk desk;
  private final AdjustmentWorkflow workflow;
  private final Attachments attachments;
  private final Institutions institutions;

  AdjustmentPapers(
      PlanAccess access,
      AdjustmentJudging judging,
      AdjustmentViews views,
      AdjustmentDesk desk,
      AdjustmentWorkflow workflow,
      Attachments attachments,
      Institutions institutions) {
    this.access = access;
    this.judging = judging;
    this.views = views;
    this.desk = desk;
    this.workflow = workflow;
    this.attachments = attachments;
    this.institutions = institutions;
  }

  /**
   * Takes in a stamped scan.
   *
   * @param carriesConsents whether those who have to agree have signed on it
   */
  public Attachment add(
      Actor actor, String number, boolean carriesConsents, String fileName, byte[] content) {
    Adjustment adjustment = access.ownAdjustment(actor, number);
    if (adjustment.state() != AdjustmentState.IN_CONSENT
        && adjustment.state() != AdjustmentState.RETURNED) {
      throw new Refusal(
          "ADJUSTMENT_STATE",
          "调整申请 %s 当前状态为“%s”，不能再上传材料。".formatted(number, adjustment.state().label()));
    }
    Set<String> consents = judging.consents(adjustment);
    List<String> documents =
        judging.needs(adjustment).stream()
            .filter(need -> !need.equals(AdjustmentJudging.MAIL) && !consents.contains(need))
            .toList();
    if (documents.isEmpty()) {
      throw new Refusal("DOCUMENT_NOT_NEEDED", "调整申请 %s 不需要上传材料。".formatted(number));
    }
    Attachment added =
        attachments.add(
            actor,
            new Attachment.Owner(Adjustment.DOCUMENT_OWNER, number),
            documents.get(0),
            fileName,
            content);
    documents.forEach(kind -> desk.receive(actor, adjustment, kind, actor.name(), added.id()));
    if (carriesConsents && adjustment.state() == AdjustmentState.IN_CONSENT) {
      List<String> agreed = new ArrayList<>(consents);
      agreed.removeAll(adjustment.given());
      for (String consent : agreed) {
        desk.receive(
            actor, adjustment, consent, "见" + AdjustmentTerm.titleOf(documents.get(0)), added.id());
        workflow.consented(number, consent);
      }
    }
    return added;
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
