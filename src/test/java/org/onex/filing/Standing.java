package org.onex.filing;

import static org.onex.Season2027.line;

import org.camunda.bpm.engine.RuntimeService;
import org.onex.Season2027;
import org.onex.plan.Plans;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Filings of one school that stand in a state, and go without a trace afterwards. */
@Component
public class Standing {

  public static final String SCHOOL = "hfschool";
  static final String CITY = "ahhefei";
  static final String PROVINCE = "ahprovince";
  static final String PROCESS = "certificate-filing";

  private final Season2027 season;
  private final Submission submission;
  private final Filings filings;
  private final RuntimeService runtime;
  private final Plans plans;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  Standing(
      Season2027 season,
      Submission submission,
      Filings filings,
      RuntimeService runtime,
      Plans plans,
      JdbcTemplate jdbc,
      TransactionTemplate transaction) {
    this.season = season;
    this.submission = submission;
    this.filings = filings;
    this.runtime = runtime;
    this.plans = plans;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  String draft() {
    return season.drafted(SCHOOL, Season2027.SPRING, "b1-01", line(60));
  }

  /** With nothing but its state to speak against the verb. */
  String in(FilingState state, FilingVerb verb) {
    String number = draft();
    if (state == FilingState.DRAFT) {
      return number;
    }
    season.submit(SCHOOL, number);
    switch (state) {
      case RETURNED -> season.decide(CITY, number, Decision.RETURN, "请核对人数");
      case WITHDRAWN -> submission.withdraw(season.actor(SCHOOL), number);
      case REJECTED -> season.decide(CITY, number, Decision.REJECT, "不符合条件");
      case DECIDED, APPROVED -> {
        season.approve(CITY, number);
        season.approve(PROVINCE, number);
      }
      default -> {}
    }
    if (state == FilingState.APPROVED || state == FilingState.REJECTED) {
      release(number);
    }
    boolean open = state == FilingState.IN_REVIEW || state == FilingState.RETURNED;
    if (open && (verb == FilingVerb.SUBMIT || verb == FilingVerb.DISCARD)) {
      season.rewritten(SCHOOL, number, line(70));
    }
    if (state == FilingState.IN_REVIEW && verb == FilingVerb.ASK_BACK) {
      season.approve(CITY, number);
    }
    return number;
  }

  void release(String number) {
    season.releasedAlone(number);
  }

  /** So that the school can begin the next filing of the same certificate. */
  void forget(String number) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number, PROCESS)
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test", true));
    transaction.executeWithoutResult(
        status -> {
          plans.findById(number).ifPresent(plans::delete);
          plans.flush();
          jdbc.update("delete from review_step where filing_number = ?", number);
          filings.findByNumber(number).ifPresent(filings::delete);
        });
  }
}
