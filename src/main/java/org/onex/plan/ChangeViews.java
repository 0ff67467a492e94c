package org.onex.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Finding;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what people see of changes that are filed for the record. */
@Service
@Transactional(readOnly = true)
public class ChangeViews {

  private final ChangeNotifications notifications;
  private final PlanAccess access;
  private final ChangeRules rules;
  private final ChangeApprovalGate inHouse;
  private final InstitutionNames institutionNames;
  private final Catalogue catalogue;
  private final Attachments attachments;

  ChangeViews(
      ChangeNotifications notifications,
      PlanAccess access,
      ChangeRules rules,
      ChangeApprovalGate inHouse,
      InstitutionNames institutionNames,
      Catalogue catalogue,
      Attachments attachments) {
    this.notifications = notifications;
    this.access = access;
    this.rules = rules;
    this.inHouse = inHouse;
    this.institutionNames = institutionNames;
    this.catalogue = catalogue;
    this.attachments = attachments;
  }

  /** What may be changed in a pilot by filing the change for the record. */
  public List<ChangeKind> kinds(Actor actor, String planNumber) {
    return rules.kinds(access.visible(actor, planNumber));
  }

  /** All changes of a plan that somebody may see, the latest first: drafts are the school's own. */
  public List<ChangeView> of(Actor actor, String planNumber) {
    Plan plan = access.visible(actor, planNumber);
    List<ChangeView> views = new ArrayList<>();
    notifications.findByPlanNumberOrderByDraftedAtAscNumberAsc(plan.number()).stream()
        .filter(notification -> actor.is(Role.SCHOOL) || notification.round() > 0)
        .map(this::of)
        .forEach(views::add);
    Collections.reverse(views);
    return views;
  }

  /** As {@link #of(Actor, String)}, for a filing that has become no plan yet, too. */
  public List<ChangeView> ofFiling(Actor actor, String number) {
    return access.isVisible(actor, number) ? of(actor, number) : List.of();
  }

  public ChangeView one(Actor actor, String number) {
    return of(access.visibleChange(actor, number));
  }

  /** What the school has settled about it within. */
  public List<InternalApproval> approvals(Actor actor, String number) {
    return actor.is(Role.SCHOOL)
        ? inHouse.about(access.visibleChange(actor, number).number())
        : List.of();
  }

  /** For the engine's listeners, which the actor's own rights do not bind. */
  public ChangeView forReview(String number) {
    return of(notifications.findById(number).orElseThrow());
  }

  ChangeView of(ChangeNotification notification) {
    Plan plan = notification.plan();
    List<Finding> findings =
        notification.state().isWithSchool() || notification.state() == ChangeState.IN_HOUSE
            ? rules.judge(notification)
            : notification.findings();
    return new ChangeView(
        notification.number(),
        plan.number(),
        rules.season(plan).title(),
        institutionNames.of(plan.schoolId()),
        institutionNames.of(plan.provinceId()),
        catalogue
            .certificate(plan.certificateId())
            .map(Certificate::name)
            .orElse(plan.certificateId()),
        notification.kind(),
        notification.state(),
        notification.state().label(),
        notification.round(),
        notification.reason(),
        notification.wantedFrom(),
        notification.items().stream()
            .map(i -> new ChangeView.Item(i.subject(), i.title(), i.before(), i.after()))
            .toList(),
        findings.stream().map(AdjustmentViews::found).toList(),
        AdjustmentViews.needsException(findings),
        needs(notification),
        notification.steps().stream().map(AdjustmentViews::step).toList(),
        links(notification),
        time(notification.handedInAt()),
        notification.recordedAt() == null ? null : notification.recordNumber(),
        time(notification.recordedAt()),
        effect(notification),
        "/plans/" + plan.number(),
        "/plans/" + plan.number() + "/changes",
        notification.changedAt(),
        notification.effectiveFrom().orElse(null),
        findings);
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : ChineseTime.second(at);
  }

  private static String effect(ChangeNotification notification) {
    return notification
        .effectiveFrom()
        .map(day -> "自%s起生效".formatted(ChineseTime.day(ChineseTime.startOf(day))))
        .orElse(notification.state().isOpen() ? "尚未备案，不生效" : "未备案，不生效");
  }

  private List<AdjustmentView.Need> needs(ChangeNotification notification) {
    Set<String> consents = rules.consents(notification);
    return rules.needs(notification).stream()
        .map(need -> AdjustmentViews.need(need, consents.contains(need), notification.paper(need)))
        .toList();
  }

  /** Only what counts: a paper for an earlier text is kept, and not shown as one for this. */
  private List<AdjustmentView.Link> links(ChangeNotification notification) {
    Set<String> current = new HashSet<>();
    notification.papers().stream()
        .flatMap(paper -> Optional.ofNullable(paper.attachmentId()).stream())
        .forEach(current::add);
    return attachments
        .of(new Attachment.Owner(ChangeNotification.DOCUMENT_OWNER, notification.number()))
        .stream()
        .filter(file -> current.contains(file.id()))
        .map(
            file ->
                new AdjustmentView.Link(
                    file.id(),
                    file.fileName(),
                    ChineseTime.minute(file.uploadedAt()),
                    "/plans/%s/changes/%s/attachments/%s"
                        .formatted(notification.plan().number(), notification.number(), file.id())))
        .toList();
  }
}
