package org.onex.season;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.casework.ConfirmationState;
import org.onex.casework.ConfirmationWanted;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.GrantReach.Reach;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 延长申报时间, 准予补报, 准予补审: proposed by one person of the province's office and confirmed by another.
 * Where a later level would close before the new end, its own end is proposed along.
 */
@Service
@Transactional
public class GrantService {

  private final Seasons seasons;
  private final SeasonQueries queries;
  private final Grants grants;
  private final GrantReach reach;
  private final Packs packs;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GrantService(
      Seasons seasons,
      SeasonQueries queries,
      Grants grants,
      GrantReach reach,
      Packs packs,
      ApplicationEventPublisher events,
      Clock clock) {
    this.seasons = seasons;
    this.queries = queries;
    this.grants = grants;
    this.reach = reach;
    this.packs = packs;
    this.events = events;
    this.clock = clock;
  }

  /** The proposal, followed by what it takes along; nothing binds before it is confirmed. */
  public List<Grant> propose(Actor actor, GrantProposal proposal) {
    EffectiveWindows effectiveWindows = queries.openings(proposal.seasonId());
    Season season = effectiveWindows.season();
    requireOffice(actor, season);
    Policy policy = packs.policy(season.policyVersion());
    Optional<Reach> reached = reach.of(proposal, season, policy);
    Instant now = clock.instant();
    List<String> problems = GrantProblems.of(proposal, effectiveWindows, policy, reached, now);
    Instant end = proposal.closesAt();
    if (!problems.isEmpty() || reached.isEmpty() || end == null) {
      throw new Refusal("GRANT_REFUSED", String.join("\n", problems));
    }
    Reach whom = reached.get();
    Grant first =
        grants.save(
            grant(proposal, proposal.level(), proposal.scope(), proposal.target(), end, actor, now)
                .insteadOf(
                    whom.end(effectiveWindows, proposal.level(), whom.unitId()).orElse(null)));
    List<Grant> all = new ArrayList<>(List.of(first));
    later(season, proposal.level()).stream()
        .filter(
            window ->
                proposal.scope() == GrantScope.ALL || whom.laterUnits().containsKey(window.level()))
        .forEach(
            window ->
                followed(effectiveWindows, whom, window, first)
                    .ifPresent(
                        newEnd ->
                            all.add(
                                grants.save(
                                    grant(
                                            proposal,
                                            window.level(),
                                            proposal.scope(),
                                            laterTarget(proposal, whom, window),
                                            newEnd,
                                            actor,
                                            now)
                                        .insteadOf(end(effectiveWindows, window, whom).orElse(null))
                                        .following(first)))));
    events.publishEvent(
        new ConfirmationWanted(
            season.id(),
            first.kind() + "（至" + ChineseTime.until(end) + "）",
            "grant/" + first.id(),
            actor.personId(),
            end,
            "/seasons/" + season.id() + "#grants"));
    return all;
  }

  /** A second person of the office makes it binding, from this instant on. */
  public void confirm(Actor actor, String seasonId, Long grantId) {
    Season season = seasons.findLockedById(seasonId).orElseThrow(() -> notFound(grantId));
    List<Grant> all = proposal(season, grantId);
    requireOffice(actor, season);
    Grant grant = all.get(0);
    Instant now = clock.instant();
    if (grant.state() == ConfirmationState.PROPOSED && !now.isBefore(grant.closesAt())) {
      throw new Refusal(
          "GRANT_TOO_LATE",
          "拟延长的截止时间%s已过，不能再确认，请重新提出。".formatted(ChineseTime.until(grant.closesAt())));
    }
    all.forEach(one -> one.confirm(actor.personId(), now));
    grants.flush();
    events.publishEvent(new GrantsConfirmed(season.id(), all));
    events.publishEvent(new SeasonRedated(season.id()));
  }

  /** Whoever has proposed it takes it back before it binds. */
  public void withdraw(Actor actor, String seasonId, Long grantId) {
    Season season = seasons.findLockedById(seasonId).orElseThrow(() -> notFound(grantId));
    List<Grant> all = proposal(season, grantId);
    requireOffice(actor, season);
    all.forEach(one -> one.withdraw(actor.personId(), clock.instant()));
  }

  /** A grant and what follows it; read under the season's lock, so that one act comes first. */
  private List<Grant> proposal(Season season, Long grantId) {
    Grant first =
        grants
            .findById(grantId)
            .filter(found -> found.seasonId().equals(season.id()))
            .orElseThrow(() -> notFound(grantId));
    return Stream.concat(Stream.of(first), grants.findByFollowsIdOrderById(grantId).stream())
        .toList();
  }

  private static Refusal notFound(Long grantId) {
    return new Refusal("GRANT_NOT_FOUND", "本批次没有编号为 %d 的延期事项，请刷新后再试。".formatted(grantId));
  }

  /** Reviewing levels that close after this one, in that order. */
  private static List<Window> later(Season season, String level) {
    Optional<Instant> own = season.window(level).map(Window::closesAt);
    return season.windows().stream()
        .filter(window -> !window.level().equals(level) && !window.level().equals("school"))
        .filter(window -> own.map(window.closesAt()::isAfter).orElse(false))
        .sorted(Comparator.comparing(Window::closesAt))
        .toList();
  }

  /** As long after the new end as the levels were apart, but never beyond the last level's end. */
  private static Optional<Instant> followed(
      EffectiveWindows effectiveWindows, Reach whom, Window window, Grant first) {
    Instant present = end(effectiveWindows, window, whom).orElse(window.closesAt());
    if (!present.isBefore(first.closesAt())) {
      return Optional.empty();
    }
    Instant own =
        effectiveWindows
            .season()
            .window(first.level())
            .map(Window::closesAt)
            .orElse(first.closesAt());
    Instant wanted = first.closesAt().plus(Duration.between(own, window.closesAt()));
    Instant last = GrantProblems.lastEnd(effectiveWindows);
    return Optional.of(wanted.isAfter(last) ? last : wanted);
  }

  private static Optional<Instant> end(
      EffectiveWindows effectiveWindows, Window window, Reach whom) {
    return effectiveWindows.closesAt(
        window.level(), whom.laterUnits().get(window.level()), whom.number());
  }

  private static @Nullable String laterTarget(GrantProposal proposal, Reach whom, Window window) {
    return proposal.scope() == GrantScope.UNIT
        ? whom.laterUnits().get(window.level())
        : proposal.target();
  }

  private static Grant grant(
      GrantProposal proposal,
      String level,
      GrantScope scope,
      @Nullable String target,
      Instant end,
      Actor actor,
      Instant now) {
    return new Grant(
        proposal.seasonId(),
        level,
        scope,
        target,
        end,
        String.valueOf(proposal.basis()).strip(),
        String.valueOf(proposal.reason()).strip(),
        actor.personId(),
        now);
  }

  private static void requireOffice(Actor actor, Season season) {
    if (!actor.is(Role.PROVINCE_OFFICE) || !actor.institutionId().equals(season.provinceId())) {
      throw new Refusal("PROVINCE_ONLY", "延长时间只能由省级审核单位办理，请向省级主管部门提出。");
    }
  }
}
