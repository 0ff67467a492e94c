package org.onex.web.page.review;

import java.util.List;
import org.onex.batch.BatchItem;
import org.onex.batch.BatchRun;
import org.onex.batch.BatchRuns;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.filing.CleanFilings;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingSearch;
import org.onex.filing.SchoolTally;
import org.onex.review.ReviewInbox;
import org.onex.web.Paging;
import org.onex.web.page.SeasonChoice;
import org.springframework.data.domain.Page;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One act on many filings: what would happen, and once it is confirmed what has. A large one is
 * shown school by school, and filing by filing only where there is something to look at.
 */
@Controller
class BulkRunPage {

  private final SeasonChoice seasons;
  private final ReviewInbox pending;
  private final BatchRuns batches;

  BulkRunPage(SeasonChoice seasons, ReviewInbox pending, BatchRuns batches) {
    this.seasons = seasons;
    this.pending = pending;
    this.batches = batches;
  }

  @GetMapping("/review/bulk/runs/{id}")
  String run(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Reviewers.require(actor);
    BatchRun run = batches.one(actor, id);
    model.addAttribute("season", seasons.one(actor, run.seasonId()));
    return run.isConfirmed() ? result(run, page, model) : preview(actor, run, page, model);
  }

  @PostMapping("/review/bulk/runs/{id}/confirm")
  String confirm(Actor actor, @PathVariable String id) {
    Reviewers.require(actor);
    batches.confirm(actor, id);
    return "redirect:/review/bulk/runs/" + id;
  }

  @PostMapping("/review/bulk/runs/{id}/step")
  String step(Actor actor, @PathVariable String id, Model model) {
    Reviewers.require(actor);
    return result(batches.step(actor, id), 1, model) + " :: progress";
  }

  private String preview(Actor actor, BatchRun run, int page, Model model) {
    List<String> numbers = run.items().stream().map(BatchItem::number).toList();
    List<SchoolTally> tallies = pending.tallies(actor, run.seasonId(), numbers);
    Specification<Filing> named = FilingSearch.numbered(numbers);
    Specification<Filing> unclean = named.and(CleanFilings.unclean());
    boolean small = numbers.size() <= BulkReviewPage.SIZE;
    Page<FilingRow> found =
        pending.find(
            actor, run.seasonId(), small ? named : unclean, Paging.of(page, BulkReviewPage.SIZE));
    model.addAttribute("run", run);
    model.addAttribute("small", small);
    model.addAttribute("tallies", tallies);
    model.addAttribute("filings", tallies.stream().mapToLong(SchoolTally::filings).sum());
    model.addAttribute("headcount", tallies.stream().mapToLong(SchoolTally::headcount).sum());
    model.addAttribute("found", found);
    model.addAttribute("schools", BulkReviewPage.bySchool(found.getContent()));
    model.addAttribute("unclean", pending.count(actor, run.seasonId(), unclean));
    model.addAttribute("last", actor.is(Role.PROVINCE_OFFICE));
    return "bulk-preview";
  }

  private static String result(BatchRun run, int page, Model model) {
    model.addAttribute("run", run);
    model.addAttribute(
        "found", Paging.part(run.itemsToLookAt(), Paging.of(page, BulkReviewPage.SIZE)));
    return "bulk-result";
  }
}
