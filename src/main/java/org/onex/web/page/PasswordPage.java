package org.onex.web.page;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.onex.organization.Actor;
import org.onex.organization.OwnPassword;
import org.onex.organization.Refusal;
import org.onex.web.security.PersonSessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改密码: one's own, and nobody else's; there is no account to name. */
@Controller
class PasswordPage {

  private final OwnPassword password;
  private final PersonSessions sessions;

  PasswordPage(OwnPassword password, PersonSessions sessions) {
    this.password = password;
    this.sessions = sessions;
  }

  @GetMapping("/password")
  String show(Actor actor, Model model) {
    model.addAttribute("issued", password.mustBeChanged(actor));
    return "password";
  }

  /** Whoever knew the old password is signed out everywhere else. */
  @PostMapping("/password")
  String change(
      Actor actor,
      @RequestParam String current,
      @RequestParam String fresh,
      @RequestParam String again,
      HttpSession session,
      RedirectAttributes flash,
      Model model) {
    try {
      password.change(actor, current, fresh, again);
    } catch (Refusal refusal) {
      model.addAttribute(Refused.NAME, List.copyOf(Refused.sentences(refusal)));
      return show(actor, model);
    }
    sessions.endOthers(actor.personId(), session.getId());
    flash.addFlashAttribute("done", "密码已修改，下次请使用新密码登录；在其他设备上的登录已退出。");
    return "redirect:/";
  }
}
