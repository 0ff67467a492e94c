package org.onex.web.page.school;

import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalOpinion;
import org.onex.web.page.FlashAction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 校内审批: what waits for one's post, and what the school has settled. */
@Controller
class InternalPages {

  private final ApprovalQueries queries;
  private final ApprovalService service;

  InternalPages(ApprovalQueries queries, ApprovalService service) {
    this.queries = queries;
    this.service = service;
  }

  @GetMapping("/internal")
  String list(Actor actor, Model model) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_PAGE_NOT_ALLOWED", "本页面供学校办理校内审批使用，请使用学校账号登录。");
    }
    model.addAttribute("todo", queries.todo(actor));
    model.addAttribute("all", queries.ofSchool(actor));
    return "internal";
  }

  @GetMapping("/internal/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("view", queries.view(actor, number));
    model.addAttribute("opinions", InternalOpinion.values());
    return "internal-one";
  }

  @PostMapping("/internal/{number}")
  String decide(
      Actor actor,
      @PathVariable String number,
      @RequestParam(required = false) @Nullable InternalOpinion opinion,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String exceptionReason,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/internal/" + number,
        flash,
        typed,
        () -> {
          service.decide(actor, number, opinion, words, exceptionReason);
          return "审批意见已记录，当前状态：%s。".formatted(queries.view(actor, number).approval().stateText());
        });
  }

  @PostMapping("/internal/{number}/withdraw")
  String withdraw(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    return FlashAction.then(
        "/internal/" + number, flash, "已撤回校内审批，修改后可再次提交。", () -> service.withdraw(actor, number));
  }
}
