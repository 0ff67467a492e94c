package org.onex.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Grants;
import org.onex.calendar.Season;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingState;
import org.onex.organization.Actor;
import org.onex.organization.Role;
import org.onex.review.Results;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 申报批次: windows, counts, grants, and the release of results. */
@Controller
class SeasonPages {

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final FilingList filings;
  private final Grants grants;
  private final Results results;
  private final Attachments attachments;

  SeasonPages(
      SeasonChoice seasons,
      SeasonViews views,
      FilingList filings,
      Grants grants,
      Results results,
      Attachments attachments) {
    this.seasons = seasons;
    this.views = views;
    this.filings = filings;
    this.grants = grants;
    this.results = results;
    this.attachments = attachments;
  }

  @GetMapping("/seasons")
  String list(Actor actor, Model model) {
    model.addAttribute(
        "seasons", seasons.of(actor).stream().map(season -> views.of(actor, season)).toList());
    return "seasons";
  }

  @GetMapping("/seasons/{id}")
  String one(Actor actor, @PathVariable String id, Model model) {
    Season season = seasons.one(actor, id);
    model.addAttribute("view", views.of(actor, season));
    model.addAttribute("counts", filings.counts(actor, FilingFilter.ofSeason(id)));
    model.addAttribute("states", List.of(FilingState.values()));
    model.addAttribute("grants", grants.findBySeasonIdOrderByProposedAtDesc(id));
    model.addAttribute("office", actor.is(Role.PROVINCE_OFFICE));
    return "season";
  }

  /** Takes the signed-off scan of the list and releases what the list names. */
  @PostMapping("/seasons/{id}/release")
  String release(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable MultipartFile scan,
      RedirectAttributes flash) {
    seasons.one(actor, id);
    return Deed.then(
        "/seasons/" + id,
        flash,
        () ->
            "已开始统一发布 %d 个申报项目的审核结果，学校将陆续收到通知。"
                .formatted(results.release(actor, id, kept(actor, id, scan)).filings()));
  }

  private @Nullable String kept(Actor actor, String id, @Nullable MultipartFile scan) {
    if (scan == null || scan.isEmpty()) {
      return null;
    }
    var owner = new Attachment.Owner(Results.SCAN_OWNER, id);
    var name = String.valueOf(scan.getOriginalFilename());
    try {
      return attachments.add(actor, owner, "release_list", name, scan.getBytes()).id();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
