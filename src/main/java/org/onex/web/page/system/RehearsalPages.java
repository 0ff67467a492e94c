package org.onex.web.page.system;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.office.WorkbookOut;
import org.onex.rehearsal.RehearsalService;
import org.onex.rehearsal.Rehearsals;
import org.onex.season.Season;
import org.onex.web.Download;
import org.onex.web.Paging;
import org.onex.web.RehearsalDrafts;
import org.onex.web.page.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 规则试算: what a draft would have done to the filings of a past season. */
@Controller
class RehearsalPages {

  private static final int SIZE = 50;

  private final Rehearsals rehearsals;
  private final RehearsalService service;

  RehearsalPages(Rehearsals rehearsals, RehearsalService service) {
    this.rehearsals = rehearsals;
    this.service = service;
  }

  @GetMapping("/rehearsals")
  String all(Actor actor, Model model) {
    model.addAttribute("seasons", rehearsals.seasons(actor));
    model.addAttribute("rehearsals", rehearsals.all(actor));
    return "rehearsals";
  }

  @PostMapping("/rehearsals")
  String start(
      Actor actor,
      @RequestParam String season,
      @RequestParam List<MultipartFile> drafts,
      @RequestParam(required = false) @Nullable MultipartFile workbook,
      Model model) {
    try {
      String pack = pack(actor, season);
      return "redirect:/rehearsals/"
          + service
              .start(
                  actor,
                  pack,
                  RehearsalDrafts.drafts(pack, drafts),
                  season,
                  RehearsalDrafts.workbook(Stream.ofNullable(workbook).toList()))
              .id();
    } catch (Refusal refusal) {
      if (Refused.isForbidden(refusal)) {
        throw refusal;
      }
      model.addAttribute(Refused.NAME, Refused.sentences(refusal));
      return all(actor, model);
    }
  }

  private String pack(Actor actor, String seasonId) {
    return rehearsals.seasons(actor).stream()
        .filter(season -> season.id().equals(seasonId))
        .findFirst()
        .map(Season::pack)
        .orElseThrow(() -> new Refusal("SEASON_NOT_FOUND", "请选择要试算的申报批次。"));
  }

  @GetMapping("/rehearsals/{id}")
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("rehearsal", rehearsals.one(actor, id));
    model.addAttribute("changes", rehearsals.changes(actor, id, Paging.of(page, SIZE)));
    model.addAttribute("untried", rehearsals.untried(actor, id));
    return "rehearsal";
  }

  @GetMapping("/rehearsals/{id}/changes.xlsx")
  ResponseEntity<byte[]> workbook(Actor actor, @PathVariable String id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookOut.write(out, rehearsals.sheet(actor, id));
    return Download.workbook(out.toByteArray(), "规则试算结果.xlsx");
  }
}
