package org.onex.web.page.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.onex.budget.Budget;
import org.onex.budget.BudgetItem;
import org.onex.budget.BudgetService;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.editing.EditBasis;
import org.onex.editing.EditSubject;
import org.onex.editing.Edits;
import org.onex.web.Download;
import org.onex.web.page.FlashAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 资金预算方案: write it, see what the rules find, hand it to the school's own people. */
@Controller
class BudgetPage {

  private static final int SPARE_ROWS = 2;
  private static final int LONGEST = 300;

  private final BudgetService service;
  private final Edits edits;

  BudgetPage(BudgetService service, Edits edits) {
    this.service = service;
    this.edits = edits;
  }

  @GetMapping("/filings/{number}/budget")
  String show(Actor actor, @PathVariable String number, Model model) {
    model.addAttribute("version", edits.version(EditSubject.budget(number)));
    BudgetService.Sheet sheet = service.open(actor, number);
    model.addAttribute("number", number);
    model.addAttribute("sheet", sheet);
    model.addAttribute("kinds", BudgetItem.Kind.values());
    model.addAttribute("spare", SPARE_ROWS);
    model.addAttribute("open", sheet.budget().state() == Budget.State.DRAFT);
    return "budget";
  }

  @PostMapping("/filings/{number}/budget")
  String save(
      Actor actor,
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam(defaultValue = "save") String act,
      EditBasis basis,
      RedirectAttributes flash) {
    return FlashAction.then(
        "/filings/" + number + "/budget",
        flash,
        form,
        () -> {
          List<BudgetItem> items = items(form);
          edits.write(
              actor,
              EditSubject.budget(number),
              basis,
              () -> {
                service.write(actor, number, items);
                return number;
              });
          return act.equals("submit")
              ? "已提交校内审批，审批编号 %s。".formatted(service.submit(actor, number))
              : "已保存资金预算方案，尚未提交审批。";
        });
  }

  @GetMapping("/filings/{number}/budget.xlsx")
  ResponseEntity<byte[]> print(Actor actor, @PathVariable String number) {
    return Download.workbook(service.print(actor, number), "资金预算方案-%s.xlsx".formatted(number));
  }

  /** Rows come as columns of equal length; everything that is wrong is named at once. */
  private static List<BudgetItem> items(MultiValueMap<String, String> form) {
    List<BudgetItem> items = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < form.getOrDefault("kind", List.of()).size(); i++) {
      String name = cell(form, "name", i);
      String detail = cell(form, "detail", i);
      String amount = cell(form, "amount", i).replace(",", "");
      if (name.isEmpty() && detail.isEmpty() && amount.isEmpty()) {
        continue;
      }
      if (name.isEmpty() || name.length() > LONGEST || detail.length() > LONGEST) {
        problems.add("第 %d 行的项目须填写，项目和说明各不超过 %d 字。".formatted(i + 1, LONGEST));
      } else if (!amount.matches("\\d{1,10}(\\.\\d{1,2})?")) {
        problems.add("第 %d 行“%s”的金额“%s”不正确，请填写正数，精确到分。".formatted(i + 1, name, amount));
      } else {
        items.add(
            new BudgetItem(
                cell(form, "kind", i).equals("SOURCE")
                    ? BudgetItem.Kind.SOURCE
                    : BudgetItem.Kind.USE,
                name,
                detail,
                new BigDecimal(amount)));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal("BUDGET_INVALID", String.join("\n", problems));
    }
    return items;
  }

  private static String cell(MultiValueMap<String, String> form, String name, int row) {
    List<String> column = form.getOrDefault(name, List.of());
    return row < column.size() ? column.get(row).strip() : "";
  }
}
