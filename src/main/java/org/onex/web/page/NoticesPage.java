package org.onex.web.page;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.registry.ForwardingService;
import org.onex.registry.ForwardingState;
import org.onex.registry.NoticeRegistry;
import org.onex.registry.YearNotice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 政策文件: the notices in force and what they quote; a bureau passes the year's notice on. */
@Controller
class NoticesPage {

  private final NoticeRegistry registry;
  private final ForwardingService forwarding;

  NoticesPage(NoticeRegistry registry, ForwardingService forwarding) {
    this.registry = registry;
    this.forwarding = forwarding;
  }

  /** A year's notice and how far the bureaus that the reader may see have passed it on. */
  record Year(YearNotice notice, List<ForwardingState> states) {}

  @GetMapping("/notices")
  String show(Actor actor, Model model) {
    if (actor.is(Role.OPERATIONS)) {
      throw new Refusal("NOTICES_NOT_ALLOWED", "政策文件供教育行政部门和学校使用。");
    }
    model.addAttribute("entries", registry.of(actor));
    model.addAttribute(
        "years",
        forwarding.notices(actor).stream()
            .map(notice -> new Year(notice, forwarding.states(actor, notice)))
            .toList());
    model.addAttribute("bureau", actor.is(Role.BUREAU));
    return "notices";
  }

  @PostMapping("/notices/{id}/forward")
  String forward(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/notices",
        flash,
        () ->
            "已转发至属地 %d 所学校，各校将收到站内消息和邮件。"
                .formatted(forwarding.forward(actor, id, note).waiting().size()));
  }
}
