package org.onex.web.security;

import org.onex.organization.People;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; in the demo it lists the accounts one can try. */
@Controller
class SignInPage {

  private final People people;
  private final boolean demo;

  SignInPage(People people, Environment environment) {
    this.people = people;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @GetMapping("/login")
  String show(Model model) {
    model.addAttribute("demo", demo);
    if (demo) {
      model.addAttribute("people", people.findAll());
    }
    return "login";
  }
}
