package org.onex.web.page.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.batch.BatchItem;
import org.onex.batch.BatchRun;
import org.onex.batch.BatchRuns;
import org.onex.calendar.Season;
import org.onex.collection.CollectionViews;
import org.onex.filing.Decision;
import org.onex.filing.FilingRow;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.review.ReviewInbox;
import org.onex.web.page.Refused;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.season.SeasonViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量审核: tick, look at what will happen, decide; every filing gets its own answer. */
@Controller
class BulkReviewPage {

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final ReviewInbox pending;
  private final BatchRuns batches;
  private final CollectionViews collections;

  BulkReviewPage(
      SeasonChoice seasons,
      SeasonViews views,
      ReviewInbox pending,
      BatchRuns batches,
      CollectionViews collections) {
    this.seasons = seasons;
    this.views = views;
    this.pending = pending;
    this.batches = batches;
    this.collections = collections;
  }

  /** What was chosen on the form. */
  record Choice(
      String season,
      @Nullable List<String> numbers,
      @Nullable Decision decision,
      @Nullable String opinion,
      @Nullable String exceptionReason) {

    List<String> ticked() {
      return numbers == null ? List.of() : numbers;
    }
  }

  @GetMapping("/review/bulk")
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String show,
      Model model) {
    Season chosen = seasons.required(actor, season);
    if (collections.collects(actor, chosen)) {
      return "redirect:/seasons/" + chosen.id() + "/collection";
    }
    return show(actor, chosen, q, show, model);
  }

  /** Nothing is decided yet; what would be is looked at under an address of its own. */
  @PostMapping("/review/bulk")
  String propose(
      Actor actor,
      @ModelAttribute Choice choice,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    requireReviewer(actor);
    Season season = seasons.one(actor, choice.season());
    List<String> missing = missing(choice);
    Decision decision = choice.decision();
    if (decision == null || !missing.isEmpty()) {
      flash.addFlashAttribute(Refused.NAME, missing);
      flash.addFlashAttribute("typed", typed.toSingleValueMap());
      flash.addFlashAttribute("ticked", new ArrayList<>(choice.ticked()));
      return "redirect:/review/bulk?season=" + season.id();
    }
    Set<String> waiting =
        pending(actor, season).stream().map(FilingRow::number).collect(Collectors.toSet());
    List<String> numbers = choice.ticked().stream().filter(waiting::contains).toList();
    if (numbers.isEmpty()) {
      throw new Refusal("NOTHING_WAITING", "所选申报项目均已不在本单位待办中，请返回刷新后重新选择。");
    }
    String id =
        batches.propose(
            actor,
            season.id(),
            numbers,
            new BatchRuns.Choice(decision, choice.opinion(), choice.exceptionReason()));
    flash.addFlashAttribute("gone", choice.ticked().size() - numbers.size());
    return page(id);
  }

  /** What would happen, and once it is confirmed what has. */
  @GetMapping("/review/bulk/runs/{id}")
  String run(Actor actor, @PathVariable String id, Model model) {
    requireReviewer(actor);
    BatchRun run = batches.one(actor, id);
    Season season = seasons.one(actor, run.seasonId());
    model.addAttribute("run", run);
    model.addAttribute("season", season);
    if (run.isConfirmed()) {
      return "bulk-result";
    }
    Set<String> numbers = run.items().stream().map(BatchItem::number).collect(Collectors.toSet());
    List<FilingRow> ticked =
        pending(actor, season).stream().filter(row -> numbers.contains(row.number())).toList();
    model.addAttribute("schools", bySchool(ticked));
    model.addAttribute("ticked", ticked);
    model.addAttribute("headcount", ticked.stream().mapToInt(FilingRow::headcount).sum());
    model.addAttribute("unclean", ticked.stream().filter(row -> !row.clean()).count());
    model.addAttribute("last", actor.is(Role.PROVINCE_OFFICE));
    return "bulk-preview";
  }

  @PostMapping("/review/bulk/runs/{id}/confirm")
  String confirm(Actor actor, @PathVariable String id) {
    requireReviewer(actor);
    batches.confirm(actor, id);
    return page(id);
  }

  @PostMapping("/review/bulk/runs/{id}/step")
  String step(Actor actor, @PathVariable String id, Model model) {
    requireReviewer(actor);
    model.addAttribute("run", batches.step(actor, id));
    return "bulk-result :: progress";
  }

  private static String page(String id) {
    return "redirect:/review/bulk/runs/" + id;
  }

  private String show(Actor actor, Season season, String q, String show, Model model) {
    List<FilingRow> all = pending(actor, season);
    model.addAttribute("view", views.of(actor, season));
    model.addAttribute("seasons", seasons.confirmed(actor));
    model.addAttribute("all", all);
    model.addAttribute("clean", all.stream().filter(FilingRow::clean).count());
    model.addAttribute(
        "schools",
        bySchool(
            all.stream()
                .filter(row -> q.isBlank() || matches(row, q.strip()))
                .filter(row -> !show.equals("clean") || row.clean())
                .filter(row -> !show.equals("problems") || !row.clean())
                .toList()));
    model.addAttribute("q", q);
    model.addAttribute("show", show);
    model.addAttribute("runs", batches.latest(actor));
    if (!model.containsAttribute("ticked")) {
      model.addAttribute("ticked", List.of());
    }
    return "bulk";
  }

  private List<FilingRow> pending(Actor actor, Season season) {
    requireReviewer(actor);
    return pending.of(actor, season.id());
  }

  private static boolean matches(FilingRow row, String text) {
    return row.schoolName().contains(text)
        || row.schoolCode().contains(text)
        || row.certificateName().contains(text)
        || row.unitName().contains(text)
        || row.number().contains(text);
  }

  private static Map<String, List<FilingRow>> bySchool(List<FilingRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(FilingRow::schoolName, LinkedHashMap::new, Collectors.toList()));
  }

  /** Everything that is missing, at once. */
  private static List<String> missing(Choice choice) {
    List<String> missing = new ArrayList<>();
    if (choice.ticked().isEmpty()) {
      missing.add("请至少勾选一个申报项目。");
    }
    Decision decision = choice.decision();
    String opinion = choice.opinion();
    if (decision == null) {
      missing.add("请选择审核结论（通过、退回修改、审核不通过）。");
    } else if (decision != Decision.APPROVE && (opinion == null || opinion.isBlank())) {
      missing.add("审核结论为“%s”时须填写审核意见。".formatted(decision.label()));
    }
    return missing;
  }

  private static void requireReviewer(Actor actor) {
    if (!actor.is(Role.BUREAU) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("REVIEW_NOT_ALLOWED", "批量审核供市县级和省级审核单位使用。");
    }
  }
}
