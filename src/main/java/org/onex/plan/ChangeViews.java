package org.onex.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.approval.InternalApproval;
import org.onex.calendar.ChineseTime;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.policy.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what people see of changes that are filed for the record. */
@Service
@Transactional(readOnly = true)
public class ChangeViews {

  private final PilotChanges changes;
  private final PlanAccess access;
  private final ChangeRules rules;
  private final ChangeInHouse inHouse;
  private final Parties parties;
  private final Catalogue catalogue;
  private final Attachments attachments;

  ChangeViews(
      PilotChanges changes,
      PlanAccess access,
      ChangeRules rules,
      ChangeInHouse inHouse,
      Parties parties,
      Catalogue catalogue,
      Attachments attachments) {
    this.changes = changes;
    this.access = access;
    this.rules = rules;
    this.inHouse = inHouse;
    this.parties = parties;
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
    changes.findByPlanNumberOrderByDraftedAtAscNumberAsc(plan.number()).stream()
        .filter(change -> actor.is(Role.SCHOOL) || change.round() > 0)
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
    return of(changes.findById(number).orElseThrow());
  }

  ChangeView of(PilotChange change) {
    Plan plan = change.plan();
    List<Finding> findings =
        change.state().isWithSchool() || change.state() == ChangeState.IN_HOUSE
            ? rules.judge(change)
            : change.findings();
    return new ChangeView(
        change.number(),
        plan.number(),
        rules.season(plan).title(),
        parties.of(plan.schoolId()),
        parties.of(plan.provinceId()),
        catalogue
            .certificate(plan.certificateId())
            .map(Certificate::name)
            .orElse(plan.certificateId()),
        change.kind(),
        change.state(),
        change.state().label(),
        change.round(),
        change.reason(),
        change.wantedFrom(),
        change.items().stream()
            .map(i -> new ChangeView.Item(i.subject(), i.title(), i.before(), i.after()))
            .toList(),
        findings.stream().map(AdjustmentViews::found).toList(),
        AdjustmentViews.needsException(findings),
        needs(change),
        change.steps().stream().map(AdjustmentViews::step).toList(),
        links(change),
        time(change.handedInAt()),
        change.recordedAt() == null ? null : change.recordNumber(),
        time(change.recordedAt()),
        effect(change),
        "/plans/" + plan.number(),
        "/plans/" + plan.number() + "/changes",
        change.changedAt(),
        change.effectiveFrom().orElse(null),
        findings);
  }

  private static @Nullable String time(@Nullable Instant at) {
    return at == null ? null : ChineseTime.second(at);
  }

  private static String effect(PilotChange change) {
    return change
        .effectiveFrom()
        .map(day -> "自%s起生效".formatted(ChineseTime.day(ChineseTime.startOf(day))))
        .orElse(change.state().isOpen() ? "尚未备案，不生效" : "未备案，不生效");
  }

  private List<AdjustmentView.Need> needs(PilotChange change) {
    Set<String> consents = rules.consents(change);
    return rules.needs(change).stream()
        .map(need -> AdjustmentViews.need(need, consents.contains(need), change.paper(need)))
        .toList();
  }

  /** Only what counts: a paper for an earlier text is kept, and not shown as one for this. */
  private List<AdjustmentView.Link> links(PilotChange change) {
    Set<String> current = new HashSet<>();
    change.papers().stream()
        .flatMap(paper -> Optional.ofNullable(paper.attachmentId()).stream())
        .forEach(current::add);
    return attachments
        .of(new Attachment.Owner(PilotChange.DOCUMENT_OWNER, change.number()))
        .stream()
        .filter(file -> current.contains(file.id()))
        .map(
            file ->
                new AdjustmentView.Link(
                    file.id(),
                    file.fileName(),
                    ChineseTime.minute(file.uploadedAt()),
                    "/plans/%s/changes/%s/attachments/%s"
                        .formatted(change.plan().number(), change.number(), file.id())))
        .toList();
  }
}
