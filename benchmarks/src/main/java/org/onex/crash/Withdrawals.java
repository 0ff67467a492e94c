package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.onex.Browser;

/** A school that takes its filings back and hands them in again, and in the end takes all back. */
final class Withdrawals {

  private static final String STATE = "select state from filing where filing_number = ?";

  private final Node node;
  private final Records records;
  private final Work work;
  private final Acts acts;
  private int rounds;

  /**
   * @param work one school's filings
   */
  Withdrawals(Node node, Records records, Work work, Acts acts) {
    this.node = node;
    this.records = records;
    this.work = work;
    this.acts = acts;
  }

  void run(BooleanSupplier goOn) throws InterruptedException {
    work.handIn();
    for (rounds = 1; ; rounds++) {
      for (String number : numbers()) {
        act(number, "withdraw", "WITHDRAWN");
      }
      if (!goOn.getAsBoolean()) {
        return;
      }
      for (String number : numbers()) {
        act(number, "submit", "IN_REVIEW");
      }
    }
  }

  private void act(String number, String verb, String state) throws InterruptedException {
    acts.until(
        verb + " " + number,
        () -> records.strings(STATE, number).contains(state),
        node,
        () ->
            Browser.basic(node.port(), school().id())
                .post("/api/filings/" + number + ":" + verb, "{}"));
  }

  private Records.School school() {
    return work.rows().get(0).school();
  }

  private List<String> numbers() {
    return records.strings(
        "select filing_number from filing where school_id = ? order by 1", school().id());
  }

  void check() {
    assertThat(numbers()).hasSameSizeAs(work.rows());
    for (String number : numbers()) {
      assertThat(records.strings(STATE, number)).containsExactly("WITHDRAWN");
      assertThat(
              records.strings(
                  """
                  select coalesce(end_act_id_, 'runs') from act_hi_procinst
                  where business_key_ = ? and proc_def_key_ = 'certificate-filing'
                  """,
                  number))
          .as("processes of " + number)
          .hasSize(rounds)
          .containsOnly("EndEvent_Withdrawn");
      assertThat(
              records.count(
                  """
                  select count(*) from filing_revision r join filing f on f.id = r.filing_id
                  where f.filing_number = ? and r.submitted_at is not null
                  """,
                  number))
          .as("submissions of " + number)
          .isEqualTo(rounds);
      assertThat(
              records.count(
                  "select count(*) from delivery where about = ? and template = 'RECEIPT'", number))
          .as("receipts of " + number)
          .isEqualTo(rounds);
    }
  }
}
