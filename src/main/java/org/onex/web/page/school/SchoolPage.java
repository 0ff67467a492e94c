package org.onex.web.page.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.catalogue.Catalogue;
import org.onex.deadline.NotFilingDeclaration;
import org.onex.deadline.NotFilingDeclarations;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.filing.FilingTimes;
import org.onex.filing.MeetingBook;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
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
  private final SchoolDesk desk;
  private final Catalogue catalogue;
  private final MeetingBook meetings;
  private final NotFilingDeclarations declarations;
  private final Edits edits;

  SchoolPage(
      SeasonChoice seasons,
      FilingTimes times,
      SeasonViews views,
      SchoolDesk desk,
      Catalogue catalogue,
      MeetingBook meetings,
      NotFilingDeclarations declarations,
      Edits edits) {
    this.seasons = seasons;
    this.times = times;
    this.views = views;
    this.desk = desk;
    this.catalogue = catalogue;
    this.meetings = meetings;
    this.declarations = declarations;
    this.edits = edits;
  }

  @GetMapping("/school")
  String show(Actor actor, @RequestParam(required = false) @Nullable String season, Model model) {
    requireSchool(actor);
    Season chosen = seasons.required(actor, season);
    List<SchoolView> filings = desk.of(chosen, actor.institutionId());
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
            .findById(new NotFilingDeclaration.Key(chosen.id(), actor.institutionId()))
            .orElse(null));
    return "school";
  }

  static void requireSchool(Actor actor) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_PAGE_NOT_ALLOWED", "本页面供学校填报使用，请使用学校账号登录。");
    }
  }
}
