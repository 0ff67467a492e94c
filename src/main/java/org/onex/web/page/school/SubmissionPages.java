package org.onex.web.page.school;

import org.onex.batch.BatchRun;
import org.onex.batch.BatchRuns;
import org.onex.directory.Actor;
import org.onex.web.page.SeasonChoice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 提交结果: the receipts of everything that a school submitted in one act, to be opened again. */
@Controller
class SubmissionPages {

  private final BatchRuns batches;
  private final SeasonChoice seasons;

  SubmissionPages(BatchRuns batches, SeasonChoice seasons) {
    this.batches = batches;
    this.seasons = seasons;
  }

  @GetMapping("/school/submissions/{id}")
  String show(Actor actor, @PathVariable String id, Model model) {
    SchoolPage.requireSchool(actor);
    BatchRun run = batches.one(actor, id);
    model.addAttribute("run", run);
    model.addAttribute("season", seasons.one(actor, run.seasonId()));
    return "receipts";
  }

  /** The browser asks for each portion, so that a lost connection loses nothing. */
  @PostMapping("/school/submissions/{id}/step")
  String step(Actor actor, @PathVariable String id, Model model) {
    SchoolPage.requireSchool(actor);
    model.addAttribute("run", batches.step(actor, id));
    return "receipts :: progress";
  }

  static String page(String id) {
    return "/school/submissions/" + id;
  }
}
