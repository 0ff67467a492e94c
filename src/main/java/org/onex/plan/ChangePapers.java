package org.onex.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.notice.AdjustmentTerm;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
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
    ChangeNotification notification = access.ownChange(actor, number);
    notification.require(ChangeVerb.PAPER);
    String need = need(notification, kind);
    Attachment added =
        attachments.add(
            actor,
            new Attachment.Owner(ChangeNotification.DOCUMENT_OWNER, number),
            need,
            fileName,
            content);
    Instant now = clock.instant();
    notification.receive(
        new RequestPaper(need, actor.name(), now, added.id()),
        RequestStep.by(actor, "上传：" + AdjustmentTerm.titleOf(need), added.fileName(), now));
    return added;
  }

  private String need(ChangeNotification notification, String kind) {
    List<String> needs = rules.needs(notification);
    if (needs.isEmpty() || (!kind.isBlank() && !needs.contains(kind))) {
      throw new Refusal(
          "DOCUMENT_NOT_NEEDED",
          "变更备案 %s 不需要上传“%s”。".formatted(notification.number(), AdjustmentTerm.titleOf(kind)));
    }
    return kind.isBlank()
        ? needs.stream()
            .filter(need -> !notification.given().contains(need))
            .findFirst()
            .orElse(needs.get(0))
        : kind;
  }

  @Transactional(readOnly = true)
  public Attachment find(Actor actor, String number, String attachmentId) {
    ChangeNotification notification = access.visibleChange(actor, number);
    Attachment attachment = attachments.find(attachmentId);
    if (!attachment
        .owner()
        .equals(new Attachment.Owner(ChangeNotification.DOCUMENT_OWNER, notification.number()))) {
      throw new Refusal("ATTACHMENT_NOT_FOUND", "没有编号为“%s”的附件，请刷新页面后重试。".formatted(attachmentId));
    }
    return attachment;
  }

  @Transactional(readOnly = true)
  public byte[] open(Attachment attachment) {
    return attachments.open(attachment);
  }
}
