package org.onex.web.page.plan;

import java.util.List;
import java.util.Optional;
import org.onex.catalogue.CertificateGrades;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.office.Attachment;
import org.onex.plan.AdjustmentPapers;
import org.onex.plan.AdjustmentRequest;
import org.onex.plan.AdjustmentService;
import org.onex.plan.AdjustmentState;
import org.onex.plan.AdjustmentView;
import org.onex.plan.AdjustmentViews;
import org.onex.plan.Plan;
import org.onex.plan.PlanList;
import org.onex.plan.SignedConsent;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.onex.web.page.Refused;
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

/** 调整考核计划: ask, agree, hand in the stamped form, follow what becomes of it. */
@Controller
class AdjustmentPage {

  private static final String BACK = "/plans/%s/adjust";
  private static final String ROWS = "rows";

  private final PlanList plans;
  private final AdjustmentService service;
  private final AdjustmentPapers papers;
  private final AdjustmentViews views;
  private final Edits edits;

  AdjustmentPage(
      PlanList plans,
      AdjustmentService service,
      AdjustmentPapers papers,
      AdjustmentViews views,
      Edits edits) {
    this.plans = plans;
    this.service = service;
    this.papers = papers;
    this.views = views;
    this.edits = edits;
  }

  @GetMapping("/plans/{number}/adjust")
  String show(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("version", edits.version(EditSubject.adjustment(number)));
    Plan plan = plans.plan(actor, number);
    List<AdjustmentView> all = views.of(actor, number);
    Optional<AdjustmentView> open = all.stream().filter(v -> v.state().isOpen()).findFirst();
    boolean mayAsk =
        actor.is(Role.SCHOOL)
            && plan.isInForce()
            && open.map(v -> v.state() == AdjustmentState.RETURNED).orElse(true);
    model.addAttribute("plan", plan);
    model.addAttribute("row", plans.row(plan));
    model.addAttribute("open", open.orElse(null));
    model.addAttribute("past", all.stream().filter(v -> !v.state().isOpen()).toList());
    model.addAttribute("mine", actor.is(Role.SCHOOL));
    model.addAttribute("mayAsk", mayAsk);
    model.addAttribute("levels", CertificateGrades.ALL);
    if (!model.containsAttribute(ROWS)) {
      model.addAttribute(ROWS, TypedAdjustment.rows(plan, open));
    }
    return "plan-adjust";
  }

  @PostMapping("/plans/{number}/adjust")
  String ask(
      Actor actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      EditBasis basis,
      RedirectAttributes flash) {
    String view =
        FlashAction.then(
            BACK.formatted(number), flash, form, () -> ask(actor, number, form, basis));
    if (flash.getFlashAttributes().containsKey(Refused.NAME)) {
      flash.addFlashAttribute(ROWS, TypedAdjustment.typed(form));
    }
    return view;
  }

  private String ask(
      Actor actor, String number, MultiValueMap<String, String> form, EditBasis basis) {
    AdjustmentRequest request = TypedAdjustment.request(form);
    Optional<AdjustmentView> returned =
        views.of(actor, number).stream()
            .filter(view -> view.state() == AdjustmentState.RETURNED)
            .findFirst();
    AdjustmentView view =
        edits.write(
            actor,
            EditSubject.adjustment(number),
            basis,
            () ->
                returned.isPresent()
                    ? service.resubmit(actor, returned.get().number(), request)
                    : service.request(actor, number, request));
    if (view.state() == AdjustmentState.REFUSED) {
      throw new Refusal("ADJUSTMENT_REFUSED", view.objections());
    }
    return "调整申请 %s 已提出，当前状态：%s。".formatted(view.number(), view.stateLabel());
  }

  @PostMapping("/plans/{number}/adjustments/{adjustment}/consents")
  String consent(
      Actor actor,
      @PathVariable String number,
      @PathVariable String adjustment,
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String by,
      RedirectAttributes flash) {
    return FlashAction.then(
        BACK.formatted(number),
        flash,
        () -> {
          service.consent(actor, adjustment, kind, by);
          return "已登记校内同意。";
        });
  }

  @PostMapping("/plans/{number}/adjustments/{adjustment}/papers")
  String upload(
      Actor actor,
      @PathVariable String number,
      @PathVariable String adjustment,
      @RequestParam MultipartFile file,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes flash) {
    return FlashAction.then(
        BACK.formatted(number),
        flash,
        () -> {
          String name = Upload.name(file);
          byte[] content = Upload.bytes(file);
          return "已上传“%s”。"
              .formatted(papers.add(actor, adjustment, signed(form), name, content).fileName());
        });
  }

  private static List<SignedConsent> signed(MultiValueMap<String, String> form) {
    return SignedConsent.typed(
        form.getOrDefault("consentKind", List.of()),
        form.getOrDefault("consentBy", List.of()),
        form.getOrDefault("consentOn", List.of()));
  }

  @PostMapping("/plans/{number}/adjustments/{adjustment}/hand-in")
  String handIn(
      Actor actor,
      @PathVariable String number,
      @PathVariable String adjustment,
      RedirectAttributes flash) {
    return FlashAction.then(
        BACK.formatted(number),
        flash,
        () -> {
          service.handIn(actor, adjustment);
          return "调整申请 %s 已报送%s。"
              .formatted(adjustment, views.one(actor, adjustment).office().name());
        });
  }

  @PostMapping("/plans/{number}/adjustments/{adjustment}/withdraw")
  String withdraw(
      Actor actor,
      @PathVariable String number,
      @PathVariable String adjustment,
      RedirectAttributes flash) {
    return FlashAction.then(
        BACK.formatted(number),
        flash,
        () -> {
          service.withdraw(actor, adjustment);
          return "调整申请 %s 已撤回。".formatted(adjustment);
        });
  }

  @GetMapping("/plans/{number}/adjustments/{adjustment}/form.xlsx")
  ResponseEntity<byte[]> form(Actor actor, @PathVariable String adjustment) {
    return Download.workbook(
        papers.form(actor, adjustment), "指标调增申请表-%s.xlsx".formatted(adjustment));
  }

  @GetMapping("/plans/{number}/adjustments/{adjustment}/attachments/{id}")
  ResponseEntity<byte[]> attachment(
      Actor actor, @PathVariable String adjustment, @PathVariable String id) {
    Attachment found = papers.find(actor, adjustment, id);
    return Download.of(papers.open(found), found.fileName(), found.mediaType());
  }
}
