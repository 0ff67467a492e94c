package org.onex.web.page.season;

import java.time.Clock;
import org.onex.directory.Actor;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.pack.Packs;
import org.onex.season.ChineseTime;
import org.onex.season.YearService;
import org.onex.season.YearStarter;
import org.onex.web.page.FlashAction;
import org.onex.web.page.SeasonChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报批次: all that the reader has to do with; an administrator starts the work on another year. */
@Controller
class SeasonsPage {

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final YearStarter years;
  private final YearService service;
  private final Packs packs;
  private final Institutions institutions;
  private final Clock clock;

  SeasonsPage(
      SeasonChoice seasons,
      SeasonViews views,
      YearStarter years,
      YearService service,
      Packs packs,
      Institutions institutions,
      Clock clock) {
    this.seasons = seasons;
    this.views = views;
    this.years = years;
    this.service = service;
    this.packs = packs;
    this.institutions = institutions;
    this.clock = clock;
  }

  @GetMapping("/seasons")
  String list(Actor actor, Model model) {
    model.addAttribute(
        "seasons", seasons.of(actor).stream().map(season -> views.of(actor, season)).toList());
    model.addAttribute("drafts", service.drafts(actor));
    boolean starts = actor.is(Role.ADMINISTRATOR);
    model.addAttribute("starts", starts);
    if (starts) {
      model.addAttribute("packs", packs.notices());
      model.addAttribute("provinces", institutions.findByKindOrderByCode(InstitutionKind.PROVINCE));
      model.addAttribute("thisYear", ChineseTime.dayOf(clock.instant()).getYear());
    }
    return "seasons";
  }

  @PostMapping("/years")
  String start(
      Actor actor,
      @RequestParam String pack,
      @RequestParam int year,
      @RequestParam String province,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/seasons",
        flash,
        () -> {
          years.start(actor, pack, year, province);
          return "已启动%d年的年度工作，时间安排草案（待发文）已转省级审核单位在待办中确认。".formatted(year);
        });
  }

  @PostMapping("/years/{year}/discard")
  String discard(Actor actor, @PathVariable String year, RedirectAttributes flash) {
    return FlashAction.then(
        "/seasons", flash, "已撤销时间安排草案，该年度可以重新启动。", () -> service.discard(actor, year));
  }
}
