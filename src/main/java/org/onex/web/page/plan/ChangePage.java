package org.onex.web.page.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.office.Attachment;
import org.onex.plan.ChangeKind;
import org.onex.plan.ChangePapers;
import org.onex.plan.ChangeRequest;
import org.onex.plan.ChangeService;
import org.onex.plan.ChangeView;
import org.onex.plan.ChangeViews;
import org.onex.plan.Plan;
import org.onex.plan.PlanList;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 变更备案: write what changes, bring the signed application, follow it to its record. */
@Controller
class ChangePage {

  private static final String BACK = "/plans/%s/changes";
  private static final String BEFORE = "before-";
  private static final String AFTER = "after-";
  private static final String PAPER = "paper-";

  private final PlanList plans;
  private final ChangeService service;
  private final ChangePapers papers;
  private final ChangeViews views;
  private final Edits edits;

  ChangePage(
      PlanList plans, ChangeService service, ChangePapers papers, ChangeViews views, Edits edits) {
    this.plans = plans;
    this.service = service;
    this.papers = papers;
    this.views = views;
    this.edits = edits;
  }

  @GetMapping("/plans/{number}/changes")
  String show(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("version", edits.version(EditSubject.change(number)));
    Plan plan = plans.plan(actor, number);
    List<ChangeView> all = views.of(actor, number);
    Optional<ChangeView> open = all.stream().filter(v -> v.state().isOpen()).findFirst();
    boolean mine = actor.is(Role.SCHOOL);
    var kinds = views.kinds(actor, number);
    model.addAttribute("plan", plan);
    model.addAttribute("row", plans.row(plan));
    model.addAttribute("kinds", kinds);
    model.addAttribute("papers", ChangeKind.papers(kinds));
    model.addAttribute("open", open.orElse(null));
    model.addAttribute("past", all.stream().filter(v -> !v.state().isOpen()).toList());
    model.addAttribute("mine", mine);
    model.addAttribute(
        "mayWrite",
        mine
            && plan.isInForce()
            && !kinds.isEmpty()
            && open.map(v -> v.state().isWithSchool()).orElse(true));
    model.addAttribute(
        "approvals", open.map(v -> views.approvals(actor, v.number())).orElse(List.of()));
    return "plan-changes";
  }

  /** Keeps what was typed and uploaded even where handing it in is refused. */
  @PostMapping("/plans/{number}/changes")
  String write(
      Actor actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam Map<String, MultipartFile> files,
      @RequestParam(defaultValue = "save") String act,
      EditBasis basis,
      RedirectAttributes flash) {
    return FlashAction.then(
        BACK.formatted(number),
        flash,
        form,
        () -> {
          ChangeRequest request = request(form);
          ChangeView kept =
              edits.write(
                  actor, EditSubject.change(number), basis, () -> keep(actor, number, request));
          files.forEach((name, file) -> attach(actor, kept.number(), name, file));
          if (!act.equals("submit")) {
            return "已保存变更备案 %s，尚未提交。".formatted(kept.number());
          }
          ChangeView sent = service.submit(actor, kept.number());
          return "变更备案 %s 已提交，当前状态：%s。".formatted(sent.number(), sent.stateLabel());
        });
  }

  private ChangeView keep(Actor actor, String number, ChangeRequest request) {
    Optional<ChangeView> open =
        views.of(actor, number).stream().filter(v -> v.state().isWithSchool()).findFirst();
    return open.isPresent()
        ? service.rewrite(actor, open.get().number(), request)
        : service.draft(actor, number, request);
  }

  /** Files come under the name of the paper they are. */
  private void attach(Actor actor, String change, String field, MultipartFile file) {
    if (!file.isEmpty() && field.startsWith(PAPER)) {
      papers.add(
          actor, change, field.substring(PAPER.length()), Upload.name(file), Upload.bytes(file));
    }
  }

  @PostMapping("/plans/{number}/changes/{change}/withdraw")
  String withdraw(
      Actor actor,
      @PathVariable String number,
      @PathVariable String change,
      RedirectAttributes flash) {
    return FlashAction.then(
        BACK.formatted(number),
        flash,
        () -> {
          service.withdraw(actor, change);
          return "变更备案 %s 已撤回。".formatted(change);
        });
  }

  @GetMapping("/plans/{number}/changes/{change}/attachments/{id}")
  ResponseEntity<byte[]> attachment(
      Actor actor, @PathVariable String change, @PathVariable String id) {
    Attachment found = papers.find(actor, change, id);
    return Download.of(papers.open(found), found.fileName(), found.mediaType());
  }

  /** Fields are named after what they change, so that they come back as they were typed. */
  private static ChangeRequest request(MultiValueMap<String, String> form) {
    List<ChangeRequest.Item> items =
        form.keySet().stream()
            .filter(field -> field.startsWith(AFTER))
            .map(field -> field.substring(AFTER.length()))
            .map(
                subject ->
                    new ChangeRequest.Item(
                        subject, text(form, BEFORE + subject), text(form, AFTER + subject)))
            .toList();
    return new ChangeRequest(items, text(form, "reason"), day(text(form, "from")));
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new Refusal("CHANGE_INVALID", "日期“%s”不正确，请按 2027-05-01 的样式填写。".formatted(typed));
    }
  }

  private static String text(MultiValueMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
  }
}
