package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onex.CopiedFilings;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database takes for clean, and what a row says of itself. */
@OneXTest
class CleanFilingsTest {

  private static final List<Verdict> VERDICTS =
      List.of(Verdict.PASS, Verdict.BLOCK, Verdict.WARN, Verdict.RESTRICT, Verdict.ERROR);

  @Autowired Season2027 year;
  @Autowired CopiedFilings copies;
  @Autowired Filings filings;
  @Autowired FilingRows rows;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_database_finds_clean_what_its_row_calls_clean_under_every_verdict() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    String first = year.submitted("hfschool", "b1-02");
    jdbc.update("delete from filing_finding");
    copies.like(first, 1);
    VERDICTS.forEach(
        verdict ->
            Stream.concat(Stream.of((Strength) null), Arrays.stream(Strength.values()))
                .forEach(strength -> found(first, verdict, strength)));

    List<String> clean = numbers(CleanFilings.clean());
    List<String> unclean = numbers(CleanFilings.unclean());
    assertThat(clean).hasSizeGreaterThan(10).containsExactlyElementsOf(rowsThat(true));
    assertThat(unclean).hasSizeGreaterThan(10).containsExactlyElementsOf(rowsThat(false));
  }

  /** Found at the submission, found by a later judgement, and found no more by a later one. */
  private void found(String number, Verdict verdict, @Nullable Strength strength) {
    List<String> three = copies.like(number, 3);
    finding("filing_finding", three.get(0), verdict, strength);
    rejudged(three.get(1));
    finding("filing_later_finding", three.get(1), verdict, strength);
    rejudged(three.get(2));
    finding("filing_finding", three.get(2), verdict, strength);
  }

  private void finding(String table, String number, Verdict verdict, @Nullable Strength strength) {
    boolean first = table.equals("filing_finding");
    jdbc.update(
        "insert into "
            + table
            + " (revision_id, ord, rule, verdict, strength, basis, clause, message"
            + (first ? ", check_name" : "")
            + ") values (?, 0, 'min', ?, ?, 'NOTICE', '示例 二', '示例'"
            + (first ? ", 'ELIGIBILITY'" : "")
            + ")",
        revision(number),
        verdict.name(),
        strength == null ? null : strength.name());
  }

  private void rejudged(String number) {
    jdbc.update(
        "update filing_revision set rejudged_at = submitted_at where id = ?", revision(number));
  }

  private long revision(String number) {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            """
            select r.id from filing_revision r join filing f on f.id = r.filing_id
            where f.filing_number = ?
            """,
            Long.class,
            number));
  }

  private List<String> numbers(Specification<Filing> wanted) {
    return filings.findAll(wanted).stream().map(Filing::number).sorted().toList();
  }

  private List<String> rowsThat(boolean clean) {
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                rows.of(filings.findAll()).stream()
                    .filter(row -> row.clean() == clean)
                    .map(FilingRow::number)
                    .sorted()
                    .collect(Collectors.toList())));
  }
}
