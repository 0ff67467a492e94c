package org.onex.web.page.review;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.deadline.OwingSchools;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.MissingSchool;
import org.onex.office.TableSheet;
import org.onex.office.WorkbookOut;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Paging;
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

  private static final int SIZE = 50;

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final OwingSchools owing;

  MissingPage(SeasonChoice seasons, SeasonViews views, OwingSchools owing) {
    this.seasons = seasons;
    this.views = views;
    this.owing = owing;
  }

  @GetMapping("/missing")
  String show(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    requireOffice(actor);
    Season chosen = seasons.required(actor, season);
    model.addAttribute("view", views.of(actor, chosen));
    model.addAttribute("seasons", seasons.confirmed(actor));
    List<MissingSchool> all = owing.of(actor, chosen.id());
    model.addAttribute("all", all.size());
    model.addAttribute(
        "found",
        Paging.part(
            all.stream().filter(school -> matches(school, q.strip())).toList(),
            Paging.of(page, SIZE)));
    model.addAttribute("q", q);
    return "missing";
  }

  @GetMapping("/missing.xlsx")
  void export(Actor actor, @RequestParam String season, HttpServletResponse response)
      throws IOException {
    requireOffice(actor);
    Season chosen = seasons.one(actor, season);
    List<MissingSchool> schools = owing.of(actor, chosen.id());
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

  private static boolean matches(MissingSchool school, String text) {
    return school.name().contains(text)
        || school.code().contains(text)
        || school.unitName().contains(text);
  }

  private static void requireOffice(Actor actor) {
    if (actor.is(Role.SCHOOL) || actor.is(Role.EXPERT) || actor.is(Role.OPERATIONS)) {
      throw new Refusal("MISSING_NOT_ALLOWED", "本页面供教育行政部门使用。");
    }
  }
}
