package org.onex.web.page.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.deadline.NotFilingDeclaration;
import org.onex.deadline.NotFilingDeclarations;
import org.onex.document.TableSheet;
import org.onex.document.WorkbookOut;
import org.onex.filing.MissingSchool;
import org.onex.filing.MissingSchools;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.web.Download;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.season.SeasonViews;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 谁还没报. */
@Controller
class MissingPage {

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final MissingSchools missing;
  private final NotFilingDeclarations declarations;

  MissingPage(
      SeasonChoice seasons,
      SeasonViews views,
      MissingSchools missing,
      NotFilingDeclarations declarations) {
    this.seasons = seasons;
    this.views = views;
    this.missing = missing;
    this.declarations = declarations;
  }

  @GetMapping("/missing")
  String show(Actor actor, @RequestParam(required = false) @Nullable String season, Model model) {
    requireOffice(actor);
    Season chosen = seasons.required(actor, season);
    model.addAttribute("view", views.of(actor, chosen));
    model.addAttribute("seasons", seasons.confirmed(actor));
    model.addAttribute("schools", owing(actor, chosen));
    return "missing";
  }

  @GetMapping("/missing.xlsx")
  void export(Actor actor, @RequestParam String season, HttpServletResponse response)
      throws IOException {
    requireOffice(actor);
    Season chosen = seasons.one(actor, season);
    List<MissingSchool> schools = owing(actor, chosen);
    response.setContentType(Download.XLSX);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("未报齐学校.xlsx"));
    WorkbookOut.write(
        response.getOutputStream(),
        new TableSheet<>(
            "未报齐学校",
            chosen.title() + "未报齐学校名单",
            List.of("共 %d 所学校。".formatted(schools.size())),
            List.of(
                new TableSheet.Column<MissingSchool>("所属市（县）", 18, MissingSchool::unitName),
                new TableSheet.Column<MissingSchool>("学校标识码", 14, MissingSchool::code),
                new TableSheet.Column<MissingSchool>("学校名称", 28, MissingSchool::name),
                new TableSheet.Column<MissingSchool>("情况", 22, MissingSchool::state),
                new TableSheet.Column<MissingSchool>("已提交项数", 10, MissingSchool::submitted),
                new TableSheet.Column<MissingSchool>("联系人", 10, MissingSchool::contactName),
                new TableSheet.Column<MissingSchool>("联系电话", 16, MissingSchool::contactPhone),
                new TableSheet.Column<MissingSchool>("电子邮箱", 28, MissingSchool::contactEmail)),
            schools.stream(),
            List.of()));
  }

  /** Those that have said 本批次不申报 owe nothing, unless they began all the same. */
  private List<MissingSchool> owing(Actor actor, Season season) {
    Set<String> declared =
        declarations.findBySeasonId(season.id()).stream()
            .map(NotFilingDeclaration::schoolId)
            .collect(Collectors.toSet());
    return missing.of(actor, season.id()).stream()
        .filter(s -> s.drafts() + s.returned() > 0 || !declared.contains(s.id()))
        .toList();
  }

  private static void requireOffice(Actor actor) {
    if (actor.is(Role.SCHOOL) || actor.is(Role.EXPERT) || actor.is(Role.OPERATIONS)) {
      throw new Refusal("MISSING_NOT_ALLOWED", "本页面供教育行政部门使用。");
    }
  }
}
