package org.onex.web.page.season;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.season.ChineseTime;
import org.onex.season.Season;
import org.onex.season.SupplementService;
import org.onex.season.SupplementaryNotice;
import org.onex.season.SupplementaryNotices;
import org.onex.season.Window;
import org.onex.web.page.FlashAction;
import org.onex.web.page.PersonNames;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 补充通知: new dates for a running season, entered by one person and confirmed by another. */
@Controller
class SupplementPage {

  private final SeasonViews views;
  private final SupplementaryNotices notices;
  private final SupplementService service;
  private final Edits edits;
  private final PersonNames persons;

  SupplementPage(
      SeasonViews views,
      SupplementaryNotices notices,
      SupplementService service,
      Edits edits,
      PersonNames persons) {
    this.views = views;
    this.notices = notices;
    this.service = service;
    this.edits = edits;
    this.persons = persons;
  }

  /** Nobody but the office learns of dates that a second person has not confirmed. */
  @GetMapping("/seasons/{id}/supplements")
  String show(Actor actor, Season season, Model model) {
    boolean office = actor.is(Role.PROVINCE_OFFICE);
    model.addAttribute("version", edits.version(subject(season)));
    model.addAttribute("view", views.of(actor, season));
    model.addAttribute("office", office);
    List<SupplementaryNotice> seen =
        notices.findBySeasonIdOrderByIdDesc(season.id()).stream()
            .filter(notice -> office || notice.isConfirmed())
            .toList();
    model.addAttribute(
        "people", persons.names(seen.stream().flatMap(SupplementPage::people).toList()));
    model.addAttribute(
        "notices",
        seen.stream().map(notice -> new Shown(notice, changes(season, notice))).toList());
    return "supplements";
  }

  private static Stream<@Nullable String> people(SupplementaryNotice notice) {
    return Stream.of(notice.proposedBy(), notice.confirmedBy());
  }

  /**
   * @param changes one sentence per window
   */
  record Shown(SupplementaryNotice notice, List<String> changes) {}

  /** Days are whole, as notices write them; a level without an end keeps its dates. */
  @PostMapping("/seasons/{id}/supplements")
  String propose(
      Actor actor,
      Season season,
      @RequestParam(defaultValue = "") String noticeNumber,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate noticeDate,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam MultiValueMap<String, String> typed,
      EditBasis basis,
      RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        typed,
        () -> {
          List<Window> windows = windows(season, typed);
          edits.write(
              actor,
              subject(season),
              basis,
              () -> service.propose(actor, season.id(), noticeNumber, noticeDate, reason, windows));
          return "已录入补充通知%s，须由本单位另一名审核人员确认后生效。".formatted(noticeNumber.strip());
        });
  }

  @PostMapping("/seasons/{id}/supplements/{notice}/confirm")
  String confirm(Actor actor, Season season, @PathVariable Long notice, RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        "已确认，调整后的时间即时生效，各单位将收到通知。",
        () -> service.confirm(actor, season.id(), notice));
  }

  @PostMapping("/seasons/{id}/supplements/{notice}/withdraw")
  String withdraw(Actor actor, Season season, @PathVariable Long notice, RedirectAttributes flash) {
    return FlashAction.then(
        page(season),
        flash,
        "已撤回录入的补充通知，原定时间不变。",
        () -> service.withdraw(actor, season.id(), notice));
  }

  private static EditSubject subject(Season season) {
    return EditSubject.schedule(season.id(), season.title());
  }

  private static String page(Season season) {
    return "/seasons/" + season.id() + "/supplements";
  }

  private List<Window> windows(Season season, MultiValueMap<String, String> typed) {
    List<Window> windows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Window present : season.windows()) {
      String opens = typed.getFirst("opens-" + present.level());
      String closes = typed.getFirst("closes-" + present.level());
      if (closes == null || closes.isBlank()) {
        if (opens != null && !opens.isBlank()) {
          problems.add(
              "%s只填写了开始日期，请一并填写截止日期。".formatted(views.levelTitle(season, present.level())));
        }
        continue;
      }
      if (!isDay(closes) || !(opens == null || opens.isBlank() || isDay(opens))) {
        problems.add(
            "%s的日期“%s”“%s”无效，请按“2027-04-06”的格式填写。"
                .formatted(
                    views.levelTitle(season, present.level()), opens == null ? "" : opens, closes));
        continue;
      }
      LocalDate last = LocalDate.parse(closes);
      LocalDate first = opens == null || opens.isBlank() ? null : LocalDate.parse(opens);
      if (first != null && first.isAfter(last)) {
        problems.add(
            "%s的开始日期%s晚于截止日期%s，请核对。"
                .formatted(views.levelTitle(season, present.level()), first, last));
        continue;
      }
      windows.add(
          new Window(
              present.level(),
              first == null ? present.opensAt() : ChineseTime.startOf(first),
              ChineseTime.startOf(last.plusDays(1))));
    }
    if (!problems.isEmpty()) {
      throw new Refusal("SUPPLEMENT_REFUSED", String.join("\n", problems));
    }
    return windows;
  }

  private static boolean isDay(String typed) {
    try {
      LocalDate.parse(typed);
      return true;
    } catch (DateTimeParseException notADay) {
      return false;
    }
  }

  private List<String> changes(Season season, SupplementaryNotice notice) {
    return notice.windows().stream()
        .map(window -> "%s：%s".formatted(views.levelTitle(season, window.level()), window.text()))
        .toList();
  }
}
