package org.onex.registry;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转发: a bureau passes the year's notice on to the schools of its territory, in one act with a
 * record. Schools that came in later are reached by another act.
 */
@Service
@Transactional
public class ForwardingService {

  private final Seasons seasons;
  private final Institutions institutions;
  private final Territory territory;
  private final Forwardings forwardings;
  private final ForwardedDocuments documents;
  private final Clock clock;

  ForwardingService(
      Seasons seasons,
      Institutions institutions,
      Territory territory,
      Forwardings forwardings,
      ForwardedDocuments documents,
      Clock clock) {
    this.seasons = seasons;
    this.institutions = institutions;
    this.territory = territory;
    this.forwardings = forwardings;
    this.documents = documents;
    this.clock = clock;
  }

  /** The notices of one's province that seasons stand on, the newest first. */
  @Transactional(readOnly = true)
  public List<YearNotice> notices(Actor actor) {
    String province = institutions.findById(actor.institutionId()).orElseThrow().provinceId();
    return seasons.findByProvinceIdOrderByYearDescIdDesc(province).stream()
        .filter(Season::isConfirmed)
        .collect(groupingBy(season -> season.pack() + "-" + season.year()))
        .values()
        .stream()
        .map(ForwardingService::noticeOf)
        .sorted(Comparator.comparing(YearNotice::year).reversed().thenComparing(YearNotice::pack))
        .toList();
  }

  /** How far each bureau has come: all of them for the office, its own for a bureau. */
  @Transactional(readOnly = true)
  public List<ForwardingState> states(Actor actor, YearNotice notice) {
    List<Territory.Area> areas = territory.of(actor, notice);
    Map<String, List<Forwarding>> acts =
        forwardings
            .findByUnitIdInOrderById(areas.stream().map(area -> area.bureau().id()).toList())
            .stream()
            .filter(act -> act.isOf(notice))
            .collect(groupingBy(Forwarding::unitId));
    return areas.stream()
        .map(area -> state(area, acts.getOrDefault(area.bureau().id(), List.of())))
        .toList();
  }

  /** Reaches every school of the bureau's territory that does not have the notice yet. */
  public ForwardingState forward(Actor actor, String noticeId, @Nullable String note) {
    if (!actor.is(Role.BUREAU)) {
      throw new Refusal("BUREAU_ONLY", "转发通知由市、县级教育行政部门办理。");
    }
    YearNotice notice =
        notices(actor).stream()
            .filter(candidate -> candidate.id().equals(noticeId))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal("NOTICE_NOT_FOUND", "没有编号为“%s”的年度通知，请刷新后再试。".formatted(noticeId)));
    seasons.findLockedById(notice.seasons().get(0).id());
    ForwardingState before = states(actor, notice).get(0);
    if (before.reached() == 0 && before.isDone()) {
      throw new Refusal("NO_SCHOOLS", "属地没有由本单位审核的学校，无需转发%s。".formatted(notice.number()));
    }
    if (before.isDone()) {
      throw new Refusal(
          "ALL_FORWARDED",
          "%s已转发至属地全部 %d 所学校，无需重复转发。".formatted(notice.number(), before.reached()));
    }
    Instant now = clock.instant();
    Forwarding act =
        forwardings.saveAndFlush(
            new Forwarding(
                notice,
                actor,
                now,
                note == null ? "" : note.strip(),
                before.waiting().stream().map(Institution::id).toList()));
    documents.send(notice, before.unit(), act);
    return before;
  }

  private static ForwardingState state(Territory.Area area, List<Forwarding> acts) {
    Set<String> reached = new HashSet<>();
    acts.forEach(act -> reached.addAll(act.schoolIds()));
    List<Institution> waiting =
        area.schools().stream().filter(school -> !reached.contains(school.id())).toList();
    Forwarding last = acts.isEmpty() ? null : acts.get(acts.size() - 1);
    return new ForwardingState(
        area.bureau(),
        area.schools().size() - waiting.size(),
        waiting,
        last == null ? null : last.forwardedAt(),
        last == null ? null : last.forwardedBy());
  }

  private static YearNotice noticeOf(List<Season> ofOneYear) {
    Season first = ofOneYear.get(0);
    return new YearNotice(
        first.pack(),
        first.year(),
        Stream.ofNullable(first.noticeNumber()).findFirst().orElse(""),
        first.noticeDate(),
        ofOneYear.stream().sorted(Comparator.comparing(Season::id).reversed()).toList());
  }
}
