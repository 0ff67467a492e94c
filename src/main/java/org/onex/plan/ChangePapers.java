package org.onex.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.policy.AdjustmentTerm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed application and whatever else the rows ask for beside a change. */
@Service
@Transactional
public class ChangePapers {

  private final PlanAccess access;
  private final ChangeRules rules;
  private final Attachments attachments;
  private final Clock clock;

  ChangePapers(PlanAccess access, ChangeRules rules, Attachments attachments, Clock clock) {
    this.access = access;
    this.rules = rules;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * Takes in a signed scan.
   *
   * @param kind as the rows name it; empty for the first that is missing
   */
  public Attachment add(Actor actor, String number, String kind, String fileName, byte[] content) {
    PilotChange change = access.ownChange(actor, number);
    change.require(ChangeVerb.PAPER);
    String need = need(change, kind);
    Attachment added =
        attachments.add(
            actor,
            new Attachment.Owner(PilotChange.DOCUMENT_OWNER, number),
            need,
            fileName,
            content);
    Instant now = clock.instant();
    change.receive(
        new RequestPaper(need, actor.name(), now, added.id()),
        RequestStep.by(actor, "上传：" + AdjustmentTerm.titleOf(need), added.fileName(), now));
    return added;
  }

  private String need(PilotChange change, String kind) {
    List<String> needs = rules.needs(change);
    if (needs.isEmpty() || (!kind.isBlank() && !needs.contains(kind))) {
      throw new Refusal(
          "DOCUMENT_NOT_NEEDED",
          "变更备案 %s 不需要上传“%s”。".formatted(change.number(), AdjustmentTerm.titleOf(kind)));
    }
    return kind.isBlank()
        ? needs.stream()
            .filter(need -> !change.given().contains(need))
            .findFirst()
            .orElse(needs.get(0))
        : kind;
  }

  @Transactional(readOnly = true)
  public Attachment find(Actor actor, String number, String attachmentId) {
    PilotChange change = access.visibleChange(actor, number);
    Attachment attachment = attachments.find(attachmentId);
    if (!attachment
        .owner()
        .equals(new Attachment.Owner(PilotChange.DOCUMENT_OWNER, change.number()))) {
      throw new Refusal("ATTACHMENT_NOT_FOUND", "没有编号为“%s”的附件，请刷新页面后重试。".formatted(attachmentId));
    }
    return attachment;
  }

  @Transactional(readOnly = true)
  public byte[] open(Attachment attachment) {
    return attachments.open(attachment);
  }
}
