package org.onex.web.page.school;

import java.util.List;
import org.onex.batch.BatchRuns;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Actor;
import org.onex.filing.Drafting;
import org.onex.season.Season;
import org.onex.web.page.Refused;
import org.onex.web.page.SeasonChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school begins a filing, or submits all that are ready. */
@Controller
class SchoolFilingActs {

  private final SeasonChoice seasons;
  private final SchoolOverview overview;
  private final Catalogue catalogue;
  private final Drafting drafting;
  private final BatchRuns batches;

  SchoolFilingActs(
      SeasonChoice seasons,
      SchoolOverview overview,
      Catalogue catalogue,
      Drafting drafting,
      BatchRuns batches) {
    this.seasons = seasons;
    this.overview = overview;
    this.catalogue = catalogue;
    this.drafting = drafting;
    this.batches = batches;
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
  String submitAll(Actor actor, @RequestParam String season, RedirectAttributes flash) {
    SchoolPage.requireSchool(actor);
    Season chosen = seasons.one(actor, season);
    List<String> ready =
        overview.of(chosen, actor.institutionId()).stream()
            .filter(SchoolView::submittable)
            .map(SchoolView::number)
            .toList();
    if (ready.isEmpty()) {
      flash.addFlashAttribute(Refused.NAME, List.of("没有可以提交的申报项目：请先补齐材料、更正不符合项，或在“情况说明”中写明理由。"));
      return "redirect:/school?season=" + season;
    }
    return "redirect:" + SubmissionPages.page(batches.submit(actor, chosen.id(), ready));
  }
}
