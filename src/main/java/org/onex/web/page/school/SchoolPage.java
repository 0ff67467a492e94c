package org.onex.web.page.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.deadline.NonFilingDeclaration;
import org.onex.deadline.NonFilingDeclarations;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.filing.FilingTimes;
import org.onex.filing.PrincipalMeetingService;
import org.onex.season.Season;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.season.SeasonViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 本校申报: one school, one page. */
@Controller
class SchoolPage {

  private final SeasonChoice seasons;
  private final FilingTimes times;
  private final SeasonViews views;
  private final SchoolOverview overview;
  private final Catalogue catalogue;
  private final PrincipalMeetingService meetings;
  private final NonFilingDeclarations declarations;
  private final Edits edits;

  SchoolPage(
      SeasonChoice seasons,
      FilingTimes times,
      SeasonViews views,
      SchoolOverview overview,
      Catalogue catalogue,
      PrincipalMeetingService meetings,
      NonFilingDeclarations declarations,
      Edits edits) {
    this.seasons = seasons;
    this.times = times;
    this.views = views;
    this.overview = overview;
    this.catalogue = catalogue;
    this.meetings = meetings;
    this.declarations = declarations;
    this.edits = edits;
  }

  @GetMapping("/school")
  String show(Actor actor, @RequestParam(required = false) @Nullable String season, Model model) {
    requireSchool(actor);
    Season chosen = seasons.required(actor, season);
    List<SchoolView> filings = overview.of(chosen, actor.institutionId());
    model.addAttribute("view", views.of(actor, chosen));
    model.addAttribute("closed", times.closed(chosen, actor.institutionId()).orElse(null));
    model.addAttribute("seasons", seasons.confirmed(actor));
    model.addAttribute("filings", filings);
    model.addAttribute("ready", filings.stream().filter(SchoolView::submittable).count());
    model.addAttribute(
        "version", edits.version(EditSubject.meeting(actor.institutionId(), chosen.year())));
    model.addAttribute("meeting", meetings.of(actor.institutionId(), chosen.year()).orElse(null));
    model.addAttribute("certificates", catalogue.certificates().all());
    model.addAttribute(
        "declared",
        declarations
            .findById(new NonFilingDeclaration.Key(chosen.id(), actor.institutionId()))
            .orElse(null));
    return "school";
  }

  static void requireSchool(Actor actor) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_PAGE_NOT_ALLOWED", "本页面供学校填报使用，请使用学校账号登录。");
    }
  }
}
