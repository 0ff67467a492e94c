package org.onex.web.page;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.OwnPassword;
import org.onex.directory.Refusal;
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

  PasswordPage(OwnPassword password) {
    this.password = password;
  }

  @GetMapping("/password")
  String show(Actor actor, Model model) {
    model.addAttribute("issued", password.mustBeChanged(actor));
    return "password";
  }

  @PostMapping("/password")
  String change(
      Actor actor,
      @RequestParam String current,
      @RequestParam String fresh,
      @RequestParam String again,
      RedirectAttributes flash,
      Model model) {
    try {
      password.change(actor, current, fresh, again);
    } catch (Refusal refusal) {
      model.addAttribute(Refused.NAME, List.copyOf(Refused.sentences(refusal)));
      return show(actor, model);
    }
    flash.addFlashAttribute("done", "密码已修改，下次请使用新密码登录；在其他设备上的登录已退出。");
    return "redirect:/";
  }
}
