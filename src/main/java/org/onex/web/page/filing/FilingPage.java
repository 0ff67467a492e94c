package org.onex.web.page.filing;

import org.onex.budget.BudgetService;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.onex.expert.PanelService;
import org.onex.filing.FilingForms;
import org.onex.plan.ChangeViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One 申报项目 with everything that belongs to it. */
@Controller
class FilingPage {

  private final FilingViews views;
  private final FilingDocuments documents;
  private final FilingForms forms;
  private final BudgetService budgets;
  private final ChangeViews changes;
  private final PanelService panels;

  FilingPage(
      FilingViews views,
      FilingDocuments documents,
      FilingForms forms,
      BudgetService budgets,
      ChangeViews changes,
      PanelService panels) {
    this.views = views;
    this.documents = documents;
    this.forms = forms;
    this.budgets = budgets;
    this.changes = changes;
    this.panels = panels;
  }

  @GetMapping("/filings/{number}")
  String one(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("view", views.of(actor, number));
    model.addAttribute("documents", documents.of(actor, number));
    model.addAttribute("budget", actor.is(Role.SCHOOL) && budgets.isAsked(number));
    model.addAttribute("changes", changes.ofFiling(actor, number));
    model.addAttribute("forms", forms.of(actor, number));
    panels.waiting(number).ifPresent(why -> model.addAttribute("withoutPanel", why));
    model.addAttribute("reuse", documents.declared(actor, number));
    return "filing";
  }
}
