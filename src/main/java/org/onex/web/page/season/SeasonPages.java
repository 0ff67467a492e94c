package org.onex.web.page.season;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.collection.CollectionViews;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingState;
import org.onex.mail.MailRounds;
import org.onex.season.ChineseTime;
import org.onex.season.Grant;
import org.onex.season.GrantList;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.onex.season.Season;
import org.onex.web.page.FlashAction;
import org.onex.web.page.PersonNames;
import org.onex.web.page.UnitNames;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One 申报批次: windows, counts, grants. */
@Controller
class SeasonPages {

  private final SeasonViews views;
  private final FilingList filings;
  private final GrantList grants;
  private final GrantService service;
  private final UnitNames units;
  private final PersonNames persons;
  private final SeasonRelease release;
  private final MailRounds letters;
  private final CollectionViews collections;

  SeasonPages(
      SeasonViews views,
      FilingList filings,
      GrantList grants,
      GrantService service,
      UnitNames units,
      PersonNames persons,
      SeasonRelease release,
      MailRounds letters,
      CollectionViews collections) {
    this.views = views;
    this.filings = filings;
    this.grants = grants;
    this.service = service;
    this.units = units;
    this.persons = persons;
    this.release = release;
    this.letters = letters;
    this.collections = collections;
  }

  @GetMapping("/seasons/{id}")
  String one(Actor actor, Season season, Model model) {
    SeasonView view = views.of(actor, season);
    model.addAttribute("view", view);
    Map<FilingState, Long> counts = filings.counts(actor, FilingFilter.ofSeason(season.id()));
    model.addAttribute("counts", counts);
    model.addAttribute("decided", counts.getOrDefault(FilingState.DECIDED, 0L));
    model.addAllAttributes(release.shown(actor, season.id()));
    model.addAttribute("states", List.of(FilingState.values()));
    var all = grants.of(actor, season.id());
    model.addAttribute("grants", all);
    model.addAttribute("people", persons.names(all.stream().flatMap(SeasonPages::people).toList()));
    List<String> untold = isTold(actor) ? letters.untold(season.id()) : List.of();
    model.addAttribute("untold", untold);
    model.addAttribute(
        "targets",
        units.names(
            Stream.<@Nullable String>concat(all.stream().map(Grant::target), untold.stream())
                .toList()));
    model.addAttribute("scopes", List.of(GrantScope.values()));
    model.addAttribute("collects", collections.collects(actor, season));
    model.addAttribute("office", actor.is(Role.PROVINCE_OFFICE));
    return "season";
  }

  /** Whoever tells a unit in another way, or corrects what is entered of it. */
  private static boolean isTold(Actor actor) {
    return actor.is(Role.PROVINCE_OFFICE)
        || actor.is(Role.OPERATIONS)
        || actor.is(Role.ADMINISTRATOR);
  }

  private static Stream<@Nullable String> people(Grant grant) {
    return Stream.of(grant.proposedBy(), grant.confirmedBy());
  }

  /** Names to choose from while the office types one. */
  @GetMapping("/seasons/{id}/units")
  String units(
      Actor actor, Season season, @RequestParam(defaultValue = "") String target, Model model) {
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("GRANTS_NOT_ALLOWED", "延长时间由省级审核单位办理。");
    }
    model.addAttribute("units", units.search(season.provinceId(), target));
    return "parts :: units";
  }

  /** The end is a whole day, as notices write it. */
  @PostMapping("/seasons/{id}/grants")
  String propose(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String level,
      @RequestParam GrantScope scope,
      @RequestParam(defaultValue = "") String target,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate until,
      @RequestParam(defaultValue = "") String basis,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return FlashAction.then(
        page(season) + "#grants",
        flash,
        typed,
        () -> {
          Instant end = until == null ? null : ChineseTime.startOf(until.plusDays(1));
          var proposed =
              service.propose(
                  actor,
                  new GrantProposal(
                      season.id(), level, scope, units.idOf(target), end, basis, reason));
          return "已提出延长时间 %d 条，须由本单位另一名审核人员确认后生效。".formatted(proposed.size());
        });
  }

  @PostMapping("/seasons/{id}/grants/{grant}/confirm")
  String confirm(Actor actor, Season season, @PathVariable Long grant, RedirectAttributes flash) {
    return FlashAction.then(
        page(season) + "#grants",
        flash,
        "已确认，延长的时间即时生效。",
        () -> service.confirm(actor, season.id(), grant));
  }

  @PostMapping("/seasons/{id}/grants/{grant}/withdraw")
  String withdraw(Actor actor, Season season, @PathVariable Long grant, RedirectAttributes flash) {
    return FlashAction.then(
        page(season) + "#grants",
        flash,
        "已撤回提出的延长时间。",
        () -> service.withdraw(actor, season.id(), grant));
  }

  private static String page(Season season) {
    return "/seasons/" + season.id();
  }
}
