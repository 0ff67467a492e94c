package org.onex.web.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.catalogue.Catalogue;
import org.onex.deadline.NotFiling;
import org.onex.deadline.NotFilingDeclaration;
import org.onex.deadline.NotFilingDeclarations;
import org.onex.filing.Drafting;
import org.onex.filing.LastYear;
import org.onex.filing.MeetingBook;
import org.onex.filing.Submission;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 本校申报: one school, one page. */
@Controller
class SchoolPage {

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final SchoolDesk desk;
  private final Catalogue catalogue;
  private final Drafting drafting;
  private final LastYear lastYear;
  private final MeetingBook meetings;
  private final Submission submission;
  private final NotFiling notFiling;
  private final NotFilingDeclarations declarations;

  SchoolPage(
      SeasonChoice seasons,
      SeasonViews views,
      SchoolDesk desk,
      Catalogue catalogue,
      Drafting drafting,
      LastYear lastYear,
      MeetingBook meetings,
      Submission submission,
      NotFiling notFiling,
      NotFilingDeclarations declarations) {
    this.seasons = seasons;
    this.views = views;
    this.desk = desk;
    this.catalogue = catalogue;
    this.drafting = drafting;
    this.lastYear = lastYear;
    this.meetings = meetings;
    this.submission = submission;
    this.notFiling = notFiling;
    this.declarations = declarations;
  }

  @GetMapping("/school")
  String show(Actor actor, @RequestParam(required = false) @Nullable String season, Model model) {
    requireSchool(actor);
    Season chosen = seasons.required(actor, season);
    List<SchoolView> filings = desk.of(chosen, actor.institutionId());
    model.addAttribute("view", views.of(actor, chosen));
    model.addAttribute("seasons", seasons.of(actor).stream().filter(Season::isConfirmed).toList());
    model.addAttribute("filings", filings);
    model.addAttribute("ready", filings.stream().filter(SchoolView::submittable).count());
    model.addAttribute("meeting", meetings.of(actor.institutionId(), chosen.year()).orElse(null));
    model.addAttribute("certificates", catalogue.certificates().all());
    model.addAttribute(
        "declared",
        declarations
            .findById(new NotFilingDeclaration.Key(chosen.id(), actor.institutionId()))
            .orElse(null));
    return "school";
  }

  @PostMapping("/school/meeting")
  String meeting(
      Actor actor,
      @RequestParam String season,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate heldOn,
      @RequestParam String minutes,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    Season chosen = seasons.one(actor, season);
    return Deed.then(
        "/school?season=" + season,
        flash,
        typed,
        () -> {
          meetings.record(actor, chosen.year(), heldOn, minutes);
          return "已保存%d年校长办公会记录。".formatted(chosen.year());
        });
  }

  @PostMapping("/school/not-filing")
  String notFiling(
      Actor actor,
      @RequestParam String season,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "declare") String act,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    seasons.one(actor, season);
    return Deed.then(
        "/school?season=" + season + "#not-filing",
        flash,
        typed,
        () -> {
          if (act.equals("withdraw")) {
            notFiling.withdraw(actor, season);
            return "已取消“本批次不申报”。";
          }
          notFiling.declare(actor, season, reason);
          return "已登记本批次不申报，不再提醒。";
        });
  }

  @PostMapping("/school/copy")
  String copy(Actor actor, @RequestParam String season, RedirectAttributes flash) {
    seasons.one(actor, season);
    return Deed.then(
        "/school?season=" + season,
        flash,
        () -> "已从上年复制 %d 个申报项目为草稿，请逐项核对人数后提交。".formatted(lastYear.copy(actor, season).size()));
  }

  @PostMapping("/filings/new")
  String begin(
      Actor actor,
      @RequestParam String season,
      @RequestParam(defaultValue = "") String certificate,
      RedirectAttributes flash) {
    requireSchool(actor);
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
    requireSchool(actor);
    Season chosen = seasons.one(actor, season);
    List<SchoolView> ready =
        desk.of(chosen, actor.institutionId()).stream().filter(SchoolView::submittable).toList();
    model.addAttribute("season", chosen);
    model.addAttribute("filings", ready);
    model.addAttribute(
        "receipts", submission.submitAll(actor, ready.stream().map(SchoolView::number).toList()));
    return "receipts";
  }

  private static void requireSchool(Actor actor) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_PAGE_NOT_ALLOWED", "本页面供学校填报使用，请使用学校账号登录。");
    }
  }
}
