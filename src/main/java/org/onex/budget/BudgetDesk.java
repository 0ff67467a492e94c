package org.onex.budget;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.onex.approval.ApprovalBook;
import org.onex.approval.ApprovalDesk;
import org.onex.approval.ApprovalMatter;
import org.onex.approval.InternalApproval;
import org.onex.document.Sha256;
import org.onex.document.TableSheet;
import org.onex.document.WorkbookOut;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.Filings;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.policy.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a school writes the budget of a filing, hands it to its own people, and prints it. */
@Service
@Transactional
public class BudgetDesk {

  private final Budgets budgets;
  private final BudgetRules rules;
  private final Filings filings;
  private final FilingAccess access;
  private final ApprovalDesk approvals;
  private final ApprovalBook book;
  private final Clock clock;

  BudgetDesk(
      Budgets budgets,
      BudgetRules rules,
      Filings filings,
      FilingAccess access,
      ApprovalDesk approvals,
      ApprovalBook book,
      Clock clock) {
    this.budgets = budgets;
    this.rules = rules;
    this.filings = filings;
    this.access = access;
    this.approvals = approvals;
    this.book = book;
    this.clock = clock;
  }

  /** A budget with what the rules find and what the school has settled about it. */
  public record Sheet(Budget budget, List<Finding> findings, List<InternalApproval> approvals) {}

  /** Whether the school's rules speak of budgets at all. */
  @Transactional(readOnly = true)
  public boolean isAsked(String number) {
    return !rules.of(number).internalSteps(BudgetMatter.BUDGET).isEmpty();
  }

  public Sheet open(Actor actor, String number) {
    Budget budget = own(actor, number);
    return new Sheet(budget, rules.judge(budget), book.about(BudgetMatter.BUDGET, number));
  }

  public void write(Actor actor, String number, List<BudgetItem> items) {
    own(actor, number).write(items, clock.instant());
  }

  /** Hands it to the first post, or says everything that stands against it. */
  public String submit(Actor actor, String number) {
    Budget budget = own(actor, number);
    List<String> against =
        rules.judge(budget).stream()
            .filter(Finding::blocksSubmission)
            .map(Finding::message)
            .toList();
    if (budget.state() != Budget.State.DRAFT) {
      throw new Refusal("BUDGET_CLOSED", "资金预算方案%s，无需再次提交。".formatted(budget.state().label()));
    }
    if (budget.items(BudgetItem.Kind.USE).isEmpty()
        || budget.items(BudgetItem.Kind.SOURCE).isEmpty()) {
      throw new Refusal("BUDGET_EMPTY", "请至少填写一项支出用途和一项资金来源。");
    }
    if (!against.isEmpty()) {
      throw new Refusal("BUDGET_REFUSED", String.join("\n", against));
    }
    budget.move(Budget.State.IN_HOUSE, clock.instant());
    budgets.flush();
    return approvals
        .send(
            actor,
            new ApprovalMatter(
                BudgetMatter.BUDGET,
                number,
                budget.schoolId(),
                "资金预算方案（申报项目 %s）".formatted(number),
                digest(budget),
                "/filings/" + number + "/budget"))
        .number();
  }

  /** The sheet as the school prints and signs it. */
  public byte[] print(Actor actor, String number) {
    Budget budget = own(actor, number);
    var out = new ByteArrayOutputStream();
    WorkbookOut.write(
        out,
        new TableSheet<>(
            "资金预算方案",
            "1+X证书试点资金预算方案和经费筹措方案",
            List.of("申报项目：" + number, "状态：" + budget.state().label()),
            List.of(
                new TableSheet.Column<BudgetItem>("类别", 14, item -> item.kind().label()),
                new TableSheet.Column<BudgetItem>("项目", 24, BudgetItem::name),
                new TableSheet.Column<BudgetItem>("说明", 40, BudgetItem::detail),
                new TableSheet.Column<BudgetItem>(
                    "金额（元）", 16, item -> item.amount().toPlainString())),
            budget.items().stream(),
            List.of("二级学院意见（签字盖章）：", "教务部意见（签字盖章）：", "主管校领导审批（签字）：")));
    return out.toByteArray();
  }

  private Budget own(Actor actor, String number) {
    Filing filing =
        filings
            .findByNumber(number)
            .filter(found -> actor.is(Role.SCHOOL) && access.maySee(actor, found))
            .orElseThrow(() -> access.notFound(number));
    return budgets
        .findById(number)
        .orElseGet(() -> budgets.save(new Budget(number, filing.schoolId(), clock.instant())));
  }

  private static String digest(Budget budget) {
    return Sha256.of(
        budget.items().stream().map(BudgetItem::canonical).collect(Collectors.joining("\n")));
  }
}
