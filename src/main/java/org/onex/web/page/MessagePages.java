package org.onex.web.page;

import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.mail.Inbox;
import org.onex.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 站内消息. */
@Controller
class MessagePages {

  private static final int SIZE = 30;

  private final Inbox inbox;

  MessagePages(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping("/messages")
  String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("found", inbox.of(actor, Paging.of(page, SIZE)));
    return "messages";
  }

  @GetMapping("/messages/{id}")
  String open(Actor actor, @PathVariable String id, Model model) {
    model.addAttribute(
        "letter",
        inbox
            .open(actor, id)
            .orElseThrow(() -> new Refusal("MESSAGE_NOT_FOUND", "没有找到这条消息，请返回消息列表。")));
    return "message";
  }

  @PostMapping("/messages/read")
  String readAll(Actor actor, RedirectAttributes flash) {
    return FlashAction.then(
        "/messages", flash, () -> "已将 %d 条消息标为已读。".formatted(inbox.markAllRead(actor)));
  }
}
