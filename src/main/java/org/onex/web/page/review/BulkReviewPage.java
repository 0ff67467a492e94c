package org.onex.web.page.review;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.calendar.Season;
import org.onex.collection.CollectionViews;
import org.onex.filing.Decision;
import org.onex.filing.FilingRow;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.review.BulkReview;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewInbox;
import org.onex.web.page.Refused;
import org.onex.web.page.SeasonChoice;
import org.onex.web.page.SteppedActs;
import org.onex.web.page.season.SeasonViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 批量审核: tick, look at what will happen, decide; every filing gets its own answer. */
@Controller
class BulkReviewPage {

  private static final int CHUNK = 20;

  private final SeasonChoice seasons;
  private final SeasonViews views;
  private final ReviewInbox pending;
  private final BulkReview bulk;
  private final CollectionViews collections;
  private final SteppedActs acts;

  BulkReviewPage(
      SeasonChoice seasons,
      SeasonViews views,
      ReviewInbox pending,
      BulkReview bulk,
      CollectionViews collections,
      SteppedActs acts) {
    this.seasons = seasons;
    this.views = views;
    this.pending = pending;
    this.bulk = bulk;
    this.collections = collections;
    this.acts = acts;
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

    private ReviewAct on(String number) {
      return new ReviewAct(number, decision, opinion, exceptionReason);
    }

    /** The same for every portion; browsers disagree on how a line ends. */
    private String what() {
      return on("").toString().replace("\r", "");
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
    return show(actor, chosen, q, show, List.of(), model);
  }

  @PostMapping("/review/bulk")
  String preview(Actor actor, @ModelAttribute Choice choice, Model model) {
    Season season = seasons.one(actor, choice.season());
    List<String> missing = missing(choice);
    if (!missing.isEmpty()) {
      model.addAttribute(Refused.NAME, missing);
      model.addAttribute("choice", choice);
      return show(actor, season, "", "", choice.ticked(), model);
    }
    List<FilingRow> ticked =
        pending(actor, season).stream()
            .filter(row -> choice.ticked().contains(row.number()))
            .toList();
    model.addAttribute("season", season);
    model.addAttribute("choice", choice);
    model.addAttribute("schools", bySchool(ticked));
    model.addAttribute("ticked", ticked);
    model.addAttribute("headcount", ticked.stream().mapToInt(FilingRow::headcount).sum());
    model.addAttribute("gone", choice.ticked().size() - ticked.size());
    model.addAttribute("unclean", ticked.stream().filter(row -> !row.clean()).count());
    model.addAttribute("last", actor.is(Role.PROVINCE_OFFICE));
    return "bulk-preview";
  }

  @PostMapping("/review/bulk/decide")
  String decide(Actor actor, @ModelAttribute Choice choice, HttpSession session, Model model) {
    requireReviewer(actor);
    model.addAttribute("begun", acts.begin(session, choice.what(), choice.ticked()));
    model.addAttribute("season", seasons.one(actor, choice.season()));
    model.addAttribute("choice", choice);
    model.addAttribute("todo", choice.ticked());
    model.addAttribute("total", choice.ticked().size());
    return "bulk-result";
  }

  @PostMapping("/review/bulk/step")
  String step(
      Actor actor,
      @RequestParam int total,
      @RequestParam String todo,
      @RequestParam(required = false) @Nullable String begun,
      @ModelAttribute Choice choice,
      HttpSession session,
      Model model) {
    List<String> numbers = new ArrayList<>(List.of(todo.split(",", -1)));
    List<String> chunk = numbers.subList(0, Math.min(CHUNK, numbers.size()));
    model.addAttribute(
        "answers",
        acts.step(
            session,
            begun,
            choice.what(),
            chunk,
            () -> bulk.decide(actor, chunk.stream().map(choice::on).toList())));
    if (chunk.size() == numbers.size()) {
      acts.end(session, begun);
    }
    model.addAttribute("begun", begun);
    model.addAttribute("choice", choice);
    model.addAttribute("todo", numbers.subList(chunk.size(), numbers.size()));
    model.addAttribute("total", total);
    return "bulk-result :: step";
  }

  private String show(
      Actor actor, Season season, String q, String show, List<String> ticked, Model model) {
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
    model.addAttribute("ticked", ticked);
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
