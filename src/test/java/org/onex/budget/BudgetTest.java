package org.onex.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.College.NUMBER;
import static org.onex.Season2027.line;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.College;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalApproval;
import org.onex.internalapproval.InternalOpinion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The money of a pilot: what it may be spent on, and who in the college agrees to it. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BudgetTest {

  @Autowired Season2027 year;
  @Autowired College college;
  @Autowired BudgetService budgets;
  @Autowired ApprovalService service;
  @Autowired ApprovalQueries queries;
  @LocalServerPort int port;

  private static String filing = "";

  @Test
  @Order(1)
  void what_the_rules_forbid_is_refused_with_everything_else_that_is_wrong() {
    year.confirmed();
    year.at("2027-03-10T09:00:00+08:00");
    college.settled();
    College.rulesInForce(port);
    year.at("2027-03-26T09:00:00+08:00");
    filing = year.drafted("hfcollege", Season2027.SPRING, "b1-01", line(60));

    write(use("证书考核", "22799.99"), use("偿还债务", "1000"), source("1+X 专项资金", "23000"));
    assertThatThrownBy(() -> budgets.submit(year.actor("hfcollege"), filing))
        .hasMessageContaining("“偿还债务”不得列入试点专项经费（" + NUMBER + " 第十一条）")
        .hasMessageContaining("60 人次 × 380 元/人次 = 22800 元，预算只列 22799.99 元")
        .hasMessageContaining("资金来源合计 23000 元，支出合计 23799.99 元");
  }

  @Test
  @Order(2)
  void corrected_it_goes_to_dean_office_and_leader_and_each_acts_by_post() {
    write(
        use("证书考核", "22800.00"),
        use("师资培训", "0.10"),
        use("场地布置", "0.20"),
        source("1+X 专项资金", "22800.30"));
    assertThat(budgets.open(year.actor("hfcollege"), filing).findings())
        .anyMatch(finding -> finding.message().contains("没有列明“场地布置”"));
    budgets.submit(year.actor("hfcollege"), filing);
    assertThat(approval().stateText()).isEqualTo("待二级学院审核");
    assertThatThrownBy(() -> write(use("证书考核", "1"))).hasMessageContaining("不能修改");

    say("yfdean", InternalOpinion.AGREE, null);
    assertThatThrownBy(() -> say("yfleader", InternalOpinion.AGREE, null))
        .hasMessageContaining("“教务部”岗位办理");
    say("yfoffice", InternalOpinion.AGREE, null);
    say("yfleader", InternalOpinion.RETURN, "场地布置请改列设备采购。");
    assertThat(budget().state()).isEqualTo(Budget.State.DRAFT);
  }

  @Test
  @Order(3)
  void returned_by_the_leader_and_corrected_it_is_agreed_to_once_more_by_all() {
    write(use("证书考核", "22800.00"), use("设备采购", "0.30"), source("1+X 专项资金", "22800.30"));
    budgets.submit(year.actor("hfcollege"), filing);
    assertThat(approval().stateText()).isEqualTo("待二级学院审核");
    List.of("yfdean", "yfoffice", "yfleader").forEach(who -> say(who, InternalOpinion.AGREE, null));
    assertThat(budget().state()).isEqualTo(Budget.State.APPROVED);
    assertThatThrownBy(() -> write(use("证书考核", "1"))).hasMessageContaining("已审批");
  }

  @Test
  @Order(4)
  void the_page_and_the_sheet_are_the_schools_own() {
    var mine = Browser.signedIn(port, "hfcollege");
    assertThat(mine.get("/filings/" + filing + "/budget").body())
        .contains("22800.00", "已审批", NUMBER + " 第十一条");
    assertThat(mine.download("/filings/" + filing + "/budget.xlsx").statusCode()).isEqualTo(200);
    assertThat(
            Browser.signedIn(port, "hfschool").get("/filings/" + filing + "/budget").statusCode())
        .isEqualTo(404);
  }

  private void write(BudgetItem... items) {
    budgets.write(year.actor("hfcollege"), filing, List.of(items));
  }

  private void say(String person, InternalOpinion opinion, @Nullable String words) {
    service.decide(year.actor(person), approval().number(), opinion, words, null);
  }

  private Budget budget() {
    return budgets.open(year.actor("hfcollege"), filing).budget();
  }

  private InternalApproval approval() {
    return queries.latest("budget", filing).orElseThrow();
  }

  private static BudgetItem use(String name, String amount) {
    return new BudgetItem(BudgetItem.Kind.USE, name, "", new BigDecimal(amount));
  }

  private static BudgetItem source(String name, String amount) {
    return new BudgetItem(BudgetItem.Kind.SOURCE, name, "", new BigDecimal(amount));
  }
}
