package org.onex.web.page.system;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.mail.DeliveryFilter;
import org.onex.mail.DeliveryLog;
import org.onex.mail.DeliveryState;
import org.onex.mail.MailTemplate;
import org.onex.web.Paging;
import org.onex.web.page.FlashAction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 邮件记录. */
@Controller
class MailPages {

  private static final int SIZE = 50;

  private final DeliveryLog log;

  MailPages(DeliveryLog log) {
    this.log = log;
  }

  @GetMapping("/mails")
  String list(
      Actor actor,
      @RequestParam(required = false) @Nullable DeliveryState state,
      @RequestParam(required = false) @Nullable MailTemplate template,
      @RequestParam(required = false) @Nullable String about,
      @RequestParam(required = false) @Nullable String recipient,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var filter = new DeliveryFilter(state, template, about, recipient);
    model.addAttribute("filter", filter);
    model.addAttribute("found", log.find(actor, filter, Paging.of(page, SIZE)));
    model.addAttribute("counts", log.counts(actor));
    model.addAttribute("states", log.statesShownTo(actor));
    model.addAttribute("templates", List.of(MailTemplate.values()));
    return "mails";
  }

  @GetMapping("/mails/{id}")
  String open(Actor actor, @PathVariable String id, Model model) {
    model.addAttribute(
        "letter",
        log.letter(actor, id)
            .orElseThrow(() -> new Refusal("MAIL_NOT_FOUND", "没有找到这封邮件，请返回邮件记录。")));
    model.addAttribute("fromLog", true);
    return "message";
  }

  @PostMapping("/mails/{id}/resend")
  String resend(Actor actor, @PathVariable String id, RedirectAttributes flash) {
    return FlashAction.then("/mails", flash, "已重新排队发送。", () -> log.resend(actor, id));
  }

  @PostMapping("/mails/resend")
  String resendAll(Actor actor, RedirectAttributes flash) {
    return FlashAction.then(
        "/mails", flash, () -> "已重新排队发送 %d 封邮件。".formatted(log.resendAll(actor)));
  }
}
