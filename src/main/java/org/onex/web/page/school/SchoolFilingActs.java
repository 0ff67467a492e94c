package org.onex.web.page.school;

import java.util.List;
import org.onex.calendar.Season;
import org.onex.catalogue.Catalogue;
import org.onex.filing.Drafting;
import org.onex.filing.Submission;
import org.onex.organization.Actor;
import org.onex.web.page.Refused;
import org.onex.web.page.SeasonChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school begins a filing, or submits all that are ready. */
@Controller
class SchoolFilingActs {

  private final SeasonChoice seasons;
  private final SchoolDesk desk;
  private final Catalogue catalogue;
  private final Drafting drafting;
  private final Submission submission;

  SchoolFilingActs(
      SeasonChoice seasons,
      SchoolDesk desk,
      Catalogue catalogue,
      Drafting drafting,
      Submission submission) {
    this.seasons = seasons;
    this.desk = desk;
    this.catalogue = catalogue;
    this.drafting = drafting;
    this.submission = submission;
  }

  @PostMapping("/filings/new")
  String begin(
      Actor actor,
      @RequestParam String season,
      @RequestParam(defaultValue = "") String certificate,
      RedirectAttributes flash) {
    SchoolPage.requireSchool(actor);
    seasons.one(actor, season);
    String id =
        catalogue
            .certificate(certificate)
            .or(() -> catalogue.certificates().find(certificate))
            .map(found -> found.id())
            .orElse("");
    if (id.isEmpty()) {
      flash.addFlashAttribute(Refused.NAME, List.of("请从列表中选择要申报的证书。"));
      return "redirect:/school?season=" + season;
    }
    return "redirect:/filings/" + drafting.begin(actor, season, id).number() + "/edit";
  }

  /** Everything that can be submitted as it stands; each filing gets its own answer. */
  @PostMapping("/school/submit")
  String submitAll(Actor actor, @RequestParam String season, Model model) {
    SchoolPage.requireSchool(actor);
    Season chosen = seasons.one(actor, season);
    List<SchoolView> ready =
        desk.of(chosen, actor.institutionId()).stream().filter(SchoolView::submittable).toList();
    model.addAttribute("season", chosen);
    model.addAttribute("filings", ready);
    model.addAttribute(
        "receipts", submission.submitAll(actor, ready.stream().map(SchoolView::number).toList()));
    return "receipts";
  }
}
