package org.onex.web.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; in the demo it lists the accounts one can try. */
@Controller
class SignInPage {

  private final ObjectProvider<DemoAccounts> accounts;

  SignInPage(ObjectProvider<DemoAccounts> accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/login")
  String show(@RequestParam Optional<Integer> wait, Model model) {
    wait.ifPresent(seconds -> model.addAttribute("wait", seconds));
    accounts.ifAvailable(demo -> model.addAttribute("accounts", demo.all()));
    return "login";
  }
}
