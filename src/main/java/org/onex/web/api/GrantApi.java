package org.onex.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.season.ChineseTime;
import org.onex.season.Grant;
import org.onex.season.GrantList;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.web.page.SeasonChoice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 延长申报时间, 准予补报, 准予补审: proposed by one person, confirmed by another. */
@RestController
@RequestMapping("/api/seasons/{id}/grants")
class GrantApi {

  private final SeasonChoice seasons;
  private final GrantService service;
  private final GrantList grants;
  private final Institutions institutions;

  GrantApi(
      SeasonChoice seasons, GrantService service, GrantList grants, Institutions institutions) {
    this.seasons = seasons;
    this.service = service;
    this.grants = grants;
    this.institutions = institutions;
  }

  /**
   * What is asked for.
   *
   * @param target code or id of a school or bureau, or number of a filing; left out for all
   * @param closesAt new end, exclusive
   */
  record Proposal(
      @Nullable String level,
      @Nullable GrantScope scope,
      @Nullable String target,
      @Nullable OffsetDateTime closesAt,
      @Nullable String basis,
      @Nullable String reason) {}

  /** One grant; it binds once it is confirmed. */
  record Answer(
      Long id,
      String level,
      GrantScope scope,
      @Nullable String target,
      OffsetDateTime closesAt,
      String lastSecond,
      String basis,
      String reason,
      String proposedBy,
      OffsetDateTime proposedAt,
      @Nullable String confirmedBy,
      @Nullable OffsetDateTime confirmedAt,
      @Nullable OffsetDateTime withdrawnAt) {

    static Answer of(Grant grant) {
      return new Answer(
          grant.id(),
          grant.level(),
          grant.scope(),
          grant.target(),
          Times.at(grant.closesAt()),
          ChineseTime.until(grant.closesAt()),
          grant.basis(),
          grant.reason(),
          grant.proposedBy(),
          Times.at(grant.proposedAt()),
          grant.confirmedBy(),
          Times.atOrNull(grant.confirmedAt()),
          Times.atOrNull(grant.withdrawnAt()));
    }
  }

  @GetMapping
  List<Answer> list(Actor actor, @PathVariable String id) {
    return grants.of(actor, seasons.one(actor, id).id()).stream().map(Answer::of).toList();
  }

  /** The proposal, followed by what later levels get along with it. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  List<Answer> propose(Actor actor, @PathVariable String id, @RequestBody Proposal wanted) {
    OffsetDateTime end = wanted.closesAt();
    var proposal =
        new GrantProposal(
            seasons.one(actor, id).id(),
            wanted.level() == null ? "" : wanted.level(),
            wanted.scope() == null ? GrantScope.ALL : wanted.scope(),
            unit(wanted.target()),
            end == null ? null : end.toInstant(),
            wanted.basis(),
            wanted.reason());
    return service.propose(actor, proposal).stream().map(Answer::of).toList();
  }

  @PostMapping("/{grant}:confirm")
  List<Answer> confirm(Actor actor, @PathVariable String id, @PathVariable Long grant) {
    seasons.one(actor, id);
    service.confirm(actor, id, grant);
    return list(actor, id);
  }

  @PostMapping("/{grant}:withdraw")
  List<Answer> withdraw(Actor actor, @PathVariable String id, @PathVariable Long grant) {
    seasons.one(actor, id);
    service.withdraw(actor, id, grant);
    return list(actor, id);
  }

  private @Nullable String unit(@Nullable String target) {
    return target == null
        ? null
        : institutions.findByCode(target).map(Institution::id).orElse(target);
  }
}
