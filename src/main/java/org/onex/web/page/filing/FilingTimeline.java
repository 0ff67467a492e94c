package org.onex.web.page.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.filing.Filing;
import org.onex.filing.Revision;
import org.onex.review.ReviewStep;
import org.onex.web.page.filing.FilingView.Event;
import org.springframework.stereotype.Component;

/** What happened to a filing, by whom and when, in order. */
@Component
class FilingTimeline {

  private final People people;

  FilingTimeline(People people) {
    this.people = people;
  }

  List<Event> of(Filing filing, List<Revision> submitted, List<ReviewStep> told) {
    Map<String, String> names = names(submitted);
    List<Event> events = new ArrayList<>();
    for (Revision revision : submitted) {
      events.add(
          new Event(
              Objects.requireNonNull(revision.submittedAt()),
              "第 %d 次提交".formatted(revision.number()),
              "申报 %d 人".formatted(revision.headcount()),
              names.getOrDefault(revision.submittedBy(), ""),
              "busy"));
    }
    for (ReviewStep step : told) {
      String opinion = step.opinion();
      events.add(
          new Event(
              step.decidedAt(),
              step.levelTitle() + "：" + step.decision().label(),
              opinion == null ? "" : opinion,
              step.actorName(),
              switch (step.decision()) {
                case APPROVE -> "good";
                case RETURN -> "warn";
                case REJECT -> "bad";
              }));
    }
    Instant asked = filing.takeBackAskedAt();
    if (asked != null) {
      events.add(new Event(asked, "学校申请撤回", "", "", "warn"));
    }
    filing.revisions().stream()
        .filter(revision -> revision.voidedAt() != null)
        .map(FilingTimeline::voided)
        .forEach(events::add);
    ending(filing).ifPresent(events::add);
    events.sort(Comparator.comparing(Event::at));
    return events;
  }

  private static Event voided(Revision revision) {
    return new Event(
        Objects.requireNonNull(revision.voidedAt()),
        "未提交的修改作废",
        "审结时学校尚有未提交的修改（第 %d 次，申报 %d 人），未进入审核，随审结作废"
            .formatted(revision.number(), revision.headcount()),
        "",
        "quiet");
  }

  private static Optional<Event> ending(Filing filing) {
    return switch (filing.state()) {
      case WITHDRAWN -> Optional.of(new Event(filing.changedAt(), "学校撤回", "", "", "quiet"));
      case APPROVED ->
          Optional.of(new Event(filing.changedAt(), "结果发布：审核通过", "已形成考核计划", "", "good"));
      case REJECTED -> Optional.of(new Event(filing.changedAt(), "结果发布：审核不通过", "", "", "bad"));
      default -> Optional.empty();
    };
  }

  private Map<String, String> names(List<Revision> submitted) {
    List<String> ids =
        submitted.stream().map(Revision::submittedBy).filter(Objects::nonNull).distinct().toList();
    return people.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
  }
}
