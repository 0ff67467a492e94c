package org.onex.web.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; in the demo it lists the accounts one can try. */
@Controller
class SignInPage {

  private final ObjectProvider<DemoAccounts> accounts;

  SignInPage(ObjectProvider<DemoAccounts> accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/login")
  String show(Model model) {
    accounts.ifAvailable(demo -> model.addAttribute("accounts", demo.all()));
    return "login";
  }
}
