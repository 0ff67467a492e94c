package org.onex.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.history.PastAct;
import org.onex.history.PastActs;
import org.onex.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我已办: what one has done oneself. */
@Controller
class DonePage {

  private static final int SIZE = 30;

  private final PastActs acts;

  DonePage(PastActs acts) {
    this.acts = acts;
  }

  @GetMapping("/done")
  String show(
      Actor actor,
      @RequestParam(required = false) PastAct.@Nullable Kind kind,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("found", acts.of(actor, kind, text, Paging.of(page, SIZE)));
    model.addAttribute("kinds", List.of(PastAct.Kind.values()));
    model.addAttribute("kind", kind);
    model.addAttribute("text", text);
    return "done";
  }
}
