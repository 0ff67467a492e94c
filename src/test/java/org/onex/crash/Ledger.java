package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what the database holds with what people have sent and what was confirmed to them. */
final class Ledger {

  private final Records records;
  private final List<Work> works;

  Ledger(Records records, List<Work> works) {
    this.records = records;
    this.works = works;
    records.keepApartWhatIsWithdrawn();
  }

  void everyFilingIsThereOnce() {
    List<String> lines =
        records.strings(
            """
            select s.code || ' ' || c.name || ' ' || l.level_name || ' ' || l.major_code || ' '
              || (l.headcount - f.revision_in_force + 1)
            from filed f
              join institution s on s.id = f.school_id
              join certificate c on c.id = f.certificate_id
              join filing_revision r on r.filing_id = f.id and r.revision_no = f.revision_in_force
              join filing_line l on l.revision_id = r.id
            """);
    assertThat(lines)
        .containsExactlyInAnyOrderElementsOf(
            works.stream()
                .flatMap(work -> work.rows().stream())
                .map(
                    row ->
                        "%s %s 中级 710201 %d"
                            .formatted(row.school().code(), row.certificate(), row.headcount()))
                .toList());

    List<String> numbers = records.strings("select filing_number from filed");
    assertThat(numbers).hasSameSizeAs(lines).doesNotHaveDuplicates();
    assertThat(
            records.strings(
                """
                select hash from filing_revision where submitted_at is not null
                  and filing_id in (select id from filed)
                """))
        .doesNotHaveDuplicates()
        .doesNotContainNull();
    assertThat(numbers)
        .as("receipts that schools hold")
        .containsAll(works.stream().flatMap(work -> work.receipts().stream()).toList());
    assertThat(records.count("select count(*) from filing_revision where submitted_at is null"))
        .as("half a submission")
        .isZero();
  }

  void everyDecisionIsThereOnce() {
    List<String> decided =
        records.strings(
            """
            select filing_number || '/' || revision_no || '/' || level_code || '=' || decision
            from review_step
            """);
    assertThat(decided).doesNotHaveDuplicates();
    assertThat(records.strings("select distinct kind from review_step")).containsExactly("REVIEW");
    assertThat(decided)
        .as("decisions that reviewers saw confirmed")
        .containsAll(
            works.stream()
                .flatMap(work -> work.decisions().entrySet().stream())
                .map(one -> one.getKey() + "=" + one.getValue())
                .toList());
    assertThat(
            records.strings(
                """
                select filing_number from review_step
                group by filing_number, revision_no, level_code having count(*) > 1
                """))
        .as("decided twice at one level")
        .isEmpty();
    assertThat(
            records.strings(
                """
                select f.filing_number from filed f
                where f.revision_in_force - 1 <> (select count(*) from review_step s
                  where s.filing_number = f.filing_number and s.decision = 'RETURN')
                """))
        .as("one revision for each return")
        .isEmpty();
    assertThat(records.strings("select plan_number from plan"))
        .as("one plan for each approval")
        .containsExactlyInAnyOrderElementsOf(
            records.strings("select filing_number from filed where state = 'APPROVED'"));
    assertThat(records.count("select count(*) from plan_version"))
        .isEqualTo(records.count("select count(*) from plan"));
  }

  void everyProcessAgreesWithItsFiling() {
    assertThat(
            records.strings(
                """
                select f.filing_number || ' ' || f.state || ' ' || p.end_act_id_
                from filed f join act_hi_procinst p on p.business_key_ = f.filing_number
                  and p.proc_def_key_ = 'certificate-filing'
                """))
        .containsExactlyInAnyOrderElementsOf(
            records.strings(
                """
                select filing_number || case state
                    when 'APPROVED' then ' APPROVED EndEvent_Approved'
                    when 'REJECTED' then ' REJECTED EndEvent_Rejected'
                    else ' is ' || state end
                from filed
                """));
    assertThat(
            records.strings(
                """
                select p.business_key_ || ' ' || p.proc_def_key_ from act_hi_procinst p
                where p.end_time_ is null and (p.proc_def_key_ like 'anhui-%'
                  or p.proc_def_key_ in ('filing-checks', 'release-results', 'send-mail'))
                """))
        .as("processes that still run")
        .isEmpty();
    assertThat(
            records.strings(
                """
                select p.business_key_ || ' ' || t.task_def_key_ from act_hi_taskinst t
                  join act_hi_procinst p on p.id_ = t.proc_inst_id_
                where t.delete_reason_ = 'completed' and t.proc_def_key_ like '%-review'
                """))
        .as("completed tasks")
        .hasSize((int) records.count("select count(*) from review_step"));
    assertThat(records.count("select count(*) from act_ru_task where task_def_key_ like '%Review'"))
        .isZero();
    assertThat(records.count("select count(*) from act_ru_incident")).isZero();
  }

  void everyLetterWasWrittenOnceAndArrived(Map<String, Long> arrived) {
    assertThat(
            records.strings(
                """
                select about || occasion || template || recipient from delivery
                """))
        .doesNotHaveDuplicates();
    assertThat(
            records.strings(
                """
                select f.filing_number from filed f where
                  (select count(*) from delivery d where d.about = f.filing_number
                    and d.template = 'RECEIPT') <> f.revision_in_force
                  or (select count(*) from delivery d where d.about = f.filing_number
                    and d.template in ('RETURNED', 'CITY_PASSED')) <>
                    (select count(*) from review_step s where s.filing_number = f.filing_number
                      and (s.decision = 'RETURN'
                        or s.decision = 'APPROVE' and s.level_code <> 'province'))
                  or (select count(*) from delivery d where d.about = f.filing_number
                    and d.template like 'RESULT%') <> 1
                """))
        .as("filings with a letter too many or too few")
        .isEmpty();
    assertThat(records.strings("select distinct state from delivery")).isSubsetOf("SENT", "LOGGED");
    assertThat(arrived.keySet())
        .containsAll(records.strings("select id from delivery where state = 'SENT'"));
    Set<String> strangers = new HashSet<>(arrived.keySet());
    strangers.removeAll(records.strings("select id from delivery"));
    assertThat(strangers).as("mails of acts that did not happen").isEmpty();
  }
}
