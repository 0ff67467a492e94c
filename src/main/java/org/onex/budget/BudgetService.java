package org.onex.budget;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.filing.FilingAccess;
import org.onex.filing.Filings;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.ApprovalSubject;
import org.onex.internalapproval.InternalApproval;
import org.onex.notice.Finding;
import org.onex.office.Sha256;
import org.onex.office.TableSheet;
import org.onex.office.WorkbookOut;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a school writes the budget of a filing, hands it to its own people, and prints it. */
@Service
@Transactional
public class BudgetService {

  private final Budgets budgets;
  private final BudgetRules rules;
  private final Filings filings;
  private final FilingAccess access;
  private final ApprovalService approvals;
  private final ApprovalQueries queries;
  private final Clock clock;

  BudgetService(
      Budgets budgets,
      BudgetRules rules,
      Filings filings,
      FilingAccess access,
      ApprovalService approvals,
      ApprovalQueries queries,
      Clock clock) {
    this.budgets = budgets;
    this.rules = rules;
    this.filings = filings;
    this.access = access;
    this.approvals = approvals;
    this.queries = queries;
    this.clock = clock;
  }

  /** A budget with what the rules find and what the school has settled about it. */
  public record Sheet(Budget budget, List<Finding> findings, List<InternalApproval> approvals) {}

  /** Whether the school's rules speak of budgets at all. */
  @Transactional(readOnly = true)
  public boolean isAsked(String number) {
    return !rules.of(number).internalSteps(BudgetApprovalHandler.BUDGET).isEmpty();
  }

  public Sheet open(Actor actor, String number) {
    Budget budget = own(actor, number);
    return new Sheet(
        budget, rules.judge(budget), queries.about(BudgetApprovalHandler.BUDGET, number));
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
            new ApprovalSubject(
                BudgetApprovalHandler.BUDGET,
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
