package org.onex.web.page.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.batch.BatchRuns;
import org.onex.collection.CollectionViews;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.CleanFilings;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingSearch;
import org.onex.review.ReviewInbox;
import org.onex.season.Season;
import org.onex.web.Paging;
import org.onex.web.page.Refused;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.season.SeasonViews;
import org.springframework.data.domain.Page;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量审核: tick school by school, or all without a problem at once; then look at what comes of it. */
@Controller
class BulkReviewPage {

  static final int SIZE = 50;

  /** Filings of one act. */
  private static final int MOST = 1000;

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

  /**
   * What was chosen on the form.
   *
   * @param allClean whether all without a problem are meant, on whatever page they stand
   * @param shown what stood on the page that was sent; of these only what is ticked is meant
   */
  record Choice(
      String season,
      @Nullable List<String> numbers,
      @Nullable Boolean allClean,
      @Nullable List<String> shown,
      @Nullable Decision decision,
      @Nullable String opinion,
      @Nullable String exceptionReason) {

    List<String> ticked() {
      return numbers == null ? List.of() : numbers;
    }

    boolean everyCleanOne() {
      return Boolean.TRUE.equals(allClean);
    }

    Specification<Filing> tickedOnes() {
      return FilingSearch.numbered(ticked());
    }

    /** Those of the list without a problem that do not stand on the page, where all are meant. */
    Specification<Filing> othersOf(Query query) {
      return everyCleanOne()
          ? Specification.allOf(
              query.matching(),
              CleanFilings.clean(),
              Specification.not(FilingSearch.numbered(shown == null ? List.of() : shown)))
          : FilingSearch.numbered(List.of());
    }
  }

  /** How the list is looked at. */
  record Query(@Nullable String q, @Nullable String show, @Nullable Integer page) {

    Specification<Filing> wanted() {
      return switch (shows()) {
        case "clean" -> matching().and(CleanFilings.clean());
        case "problems" -> matching().and(CleanFilings.unclean());
        default -> matching();
      };
    }

    Specification<Filing> matching() {
      return FilingSearch.matching(text());
    }

    String text() {
      return q == null ? "" : q.strip();
    }

    String shows() {
      return show == null ? "" : show;
    }

    int number() {
      return page == null ? 1 : page;
    }
  }

  @GetMapping("/review/bulk")
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable String season,
      Query query,
      Model model) {
    Reviewers.require(actor);
    Season chosen = seasons.required(actor, season);
    if (collections.collects(actor, chosen)) {
      return "redirect:/seasons/" + chosen.id() + "/collection";
    }
    return show(actor, chosen, query, model);
  }

  /** Nothing is decided yet; what would be is looked at under an address of its own. */
  @PostMapping("/review/bulk")
  String propose(
      Actor actor,
      @ModelAttribute Choice choice,
      Query query,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    Reviewers.require(actor);
    Season season = seasons.one(actor, choice.season());
    List<String> missing = missing(choice);
    Decision decision = choice.decision();
    if (decision == null || !missing.isEmpty()) {
      flash.addFlashAttribute(Refused.NAME, missing);
      flash.addFlashAttribute("typed", typed.toSingleValueMap());
      flash.addFlashAttribute("ticked", new ArrayList<>(choice.ticked()));
      flash.addAttribute("season", season.id());
      flash.addAttribute("q", query.text());
      flash.addAttribute("show", query.shows());
      flash.addAttribute("page", query.number());
      return "redirect:/review/bulk";
    }
    Specification<Filing> ticked = choice.tickedOnes();
    Specification<Filing> others = choice.othersOf(query);
    List<String> numbers = meant(actor, season, ticked, others);
    if (numbers.isEmpty()) {
      throw new Refusal("NOTHING_WAITING", "所选申报项目均已不在本单位待办中，请返回刷新后重新选择。");
    }
    String id =
        batches.propose(
            actor,
            season.id(),
            numbers,
            new BatchRuns.Choice(decision, choice.opinion(), choice.exceptionReason()));
    long waiting = pending.count(actor, season.id(), ticked);
    long meant = waiting + pending.count(actor, season.id(), others);
    flash.addFlashAttribute("gone", choice.ticked().size() - waiting);
    flash.addFlashAttribute("left", meant - numbers.size());
    return "redirect:/review/bulk/runs/" + id;
  }

  /** What is ticked and still waits, then others, as many as one act takes. */
  private List<String> meant(
      Actor actor, Season season, Specification<Filing> ticked, Specification<Filing> others) {
    List<String> meant = new ArrayList<>(pending.numbers(actor, season.id(), ticked, MOST));
    meant.addAll(pending.numbers(actor, season.id(), others, MOST - meant.size()));
    return meant;
  }

  private String show(Actor actor, Season season, Query query, Model model) {
    String id = season.id();
    Page<FilingRow> found =
        pending.find(actor, id, query.wanted(), Paging.of(query.number(), SIZE));
    long matching = pending.count(actor, id, query.matching().and(CleanFilings.clean()));
    model.addAttribute("view", views.of(actor, season));
    model.addAttribute("seasons", seasons.confirmed(actor));
    model.addAttribute("all", pending.count(actor, id, Specification.unrestricted()));
    model.addAttribute(
        "clean",
        query.text().isEmpty() ? matching : pending.count(actor, id, CleanFilings.clean()));
    model.addAttribute("elsewhere", matching - found.stream().filter(FilingRow::clean).count());
    model.addAttribute("most", MOST);
    model.addAttribute("found", found);
    model.addAttribute("schools", bySchool(found.getContent()));
    model.addAttribute("q", query.text());
    model.addAttribute("show", query.shows());
    model.addAttribute("runs", batches.latest(actor));
    if (!model.containsAttribute("ticked")) {
      model.addAttribute("ticked", List.of());
    }
    return "bulk";
  }

  static Map<String, List<FilingRow>> bySchool(List<FilingRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(FilingRow::schoolName, LinkedHashMap::new, Collectors.toList()));
  }

  /** Everything that is missing, at once. */
  private static List<String> missing(Choice choice) {
    List<String> missing = new ArrayList<>();
    if (choice.ticked().isEmpty() && !choice.everyCleanOne()) {
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
}
