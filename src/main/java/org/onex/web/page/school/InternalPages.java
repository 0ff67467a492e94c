package org.onex.web.page.school;

import org.jspecify.annotations.Nullable;
import org.onex.approval.ApprovalBook;
import org.onex.approval.ApprovalDesk;
import org.onex.approval.InternalOpinion;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.web.page.Deed;
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

  private final ApprovalBook book;
  private final ApprovalDesk desk;

  InternalPages(ApprovalBook book, ApprovalDesk desk) {
    this.book = book;
    this.desk = desk;
  }

  @GetMapping("/internal")
  String list(Actor actor, Model model) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_PAGE_NOT_ALLOWED", "本页面供学校办理校内审批使用，请使用学校账号登录。");
    }
    model.addAttribute("todo", book.todo(actor));
    model.addAttribute("all", book.ofSchool(actor));
    return "internal";
  }

  @GetMapping("/internal/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("view", book.view(actor, number));
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
    return Deed.then(
        "/internal/" + number,
        flash,
        typed,
        () -> {
          desk.decide(actor, number, opinion, words, exceptionReason);
          return "审批意见已记录，当前状态：%s。".formatted(book.view(actor, number).approval().stateText());
        });
  }

  @PostMapping("/internal/{number}/withdraw")
  String withdraw(Actor actor, @PathVariable String number, RedirectAttributes flash) {
    return Deed.then(
        "/internal/" + number, flash, "已撤回校内审批，修改后可再次提交。", () -> desk.withdraw(actor, number));
  }
}
