package org.onex.web.page.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onex.deadline.NonFilingDeclarationService;
import org.onex.directory.Actor;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.filing.LastYear;
import org.onex.filing.PrincipalMeetingService;
import org.onex.season.Season;
import org.onex.web.page.FlashAction;
import org.onex.web.page.SeasonChoice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a school records of its year: the meeting, that it does not file, last year's filings again.
 */
@Controller
class SchoolActs {

  private final SeasonChoice seasons;
  private final PrincipalMeetingService meetings;
  private final NonFilingDeclarationService nonFilingDeclarationService;
  private final LastYear lastYear;
  private final Edits edits;

  SchoolActs(
      SeasonChoice seasons,
      PrincipalMeetingService meetings,
      NonFilingDeclarationService nonFilingDeclarationService,
      LastYear lastYear,
      Edits edits) {
    this.seasons = seasons;
    this.meetings = meetings;
    this.nonFilingDeclarationService = nonFilingDeclarationService;
    this.lastYear = lastYear;
    this.edits = edits;
  }

  @PostMapping("/school/meeting")
  String meeting(
      Actor actor,
      @RequestParam String season,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate heldOn,
      @RequestParam String minutes,
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      RedirectAttributes flash) {
    Season chosen = seasons.one(actor, season);
    return FlashAction.then(
        "/school?season=" + season,
        flash,
        typed,
        () ->
            edits.write(
                actor,
                EditSubject.meeting(actor.institutionId(), chosen.year()),
                basis,
                () -> {
                  meetings.record(actor, chosen.year(), heldOn, minutes);
                  return "已保存%d年校长办公会记录。".formatted(chosen.year());
                }));
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
    return FlashAction.then(
        "/school?season=" + season + "#not-filing",
        flash,
        typed,
        () -> {
          if (act.equals("withdraw")) {
            nonFilingDeclarationService.withdraw(actor, season);
            return "已取消“本批次不申报”。";
          }
          nonFilingDeclarationService.declare(actor, season, reason);
          return "已登记本批次不申报，不再提醒。";
        });
  }

  @PostMapping("/school/copy")
  String copy(Actor actor, @RequestParam String season, RedirectAttributes flash) {
    seasons.one(actor, season);
    return FlashAction.then(
        "/school?season=" + season,
        flash,
        () -> "已从上年复制 %d 个申报项目为草稿，请逐项核对人数后提交。".formatted(lastYear.copy(actor, season).size()));
  }
}
