package org.onex.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.CopiedFilings;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page asks of the database, with a list that is full and with one of three pages. */
@OneXTest
class PagesReadWhatTheyShowTest {

  private static final int MORE_THAN_A_PAGE = 60;

  private static final List<String> OF_AN_OFFICE =
      List.of(
          "/",
          "/filings?season=" + SPRING,
          "/filings?season=" + SPRING + "&problems=true",
          "/review/bulk?season=" + SPRING,
          "/review/bulk?season=" + SPRING + "&show=clean",
          "/overdue?season=" + SPRING,
          "/plans",
          "/seasons",
          "/seasons/" + SPRING,
          "/done",
          "/messages",
          "/catalogue");

  private static final List<String> OF_THE_PROVINCE =
      List.of("/seasons/" + SPRING + "/results", "/mails", "/calendar", "/experts");

  private static final List<String> OF_THE_ADMINISTRATOR =
      List.of("/", "/filings", "/plans", "/seasons", "/units", "/mails", "/holidays");

  /** These go through all units, by a few statements. */
  private static final List<String> OF_ALL_UNITS =
      List.of("/missing?season=" + SPRING, "/duties", "/notices");

  @Autowired Season2027 year;
  @Autowired CopiedFilings copies;
  @Autowired TransactionTemplate transaction;
  @Autowired EntityManagerFactory entityManagers;
  @LocalServerPort int port;

  @BeforeEach
  void statisticsAreKept() {
    statistics().setStatisticsEnabled(true);
  }

  @AfterEach
  void statisticsAreKeptNoMore() {
    statistics().setStatisticsEnabled(false);
  }

  @Test
  void what_a_page_asks_and_reads_does_not_grow_with_the_number_of_filings() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    List<String> one = inEachState();
    year.at("2027-04-07T09:00:00+08:00");
    one.forEach(number -> copies.like(number, MORE_THAN_A_PAGE));
    Map<String, Long> asked = measured(Statistics::getPrepareStatementCount, true);
    Map<String, Long> read = measured(PagesReadWhatTheyShowTest::loads, false);

    one.forEach(number -> copies.like(number, 2 * MORE_THAN_A_PAGE));

    assertThat(measured(Statistics::getPrepareStatementCount, true)).isEqualTo(asked);
    assertThat(measured(PagesReadWhatTheyShowTest::loads, false)).isEqualTo(read);
  }

  private List<String> inEachState() {
    String city = year.submitted("hfschool", "b1-02");
    String returned = year.submitted("hfschool", "b1-03");
    year.decide("ahhefei", returned, Decision.RETURN, "请补充师资材料。");
    String province = year.submitted("hfschool", "b1-04");
    year.approve("ahhefei", province);
    String planned = year.submitted("hfcollege", "b1-05");
    year.approve("ahprovince", planned);
    year.releasedAlone(planned);
    String draft = year.drafted("hfcollege", SPRING, "b2-01", line(60));
    return List.of(city, returned, province, planned, draft);
  }

  private Map<String, Long> measured(ToLongFunction<Statistics> figure, boolean ofAllUnits) {
    Map<String, Long> found = new TreeMap<>();
    measure(found, figure, "ahhefei", OF_AN_OFFICE);
    measure(found, figure, "ahprovince", OF_AN_OFFICE);
    measure(found, figure, "ahprovince", OF_THE_PROVINCE);
    measure(found, figure, "admin", OF_THE_ADMINISTRATOR);
    if (ofAllUnits) {
      measure(found, figure, "ahhefei", OF_ALL_UNITS);
      measure(found, figure, "ahprovince", OF_ALL_UNITS);
    }
    return found;
  }

  private void measure(
      Map<String, Long> found,
      ToLongFunction<Statistics> figure,
      String person,
      List<String> paths) {
    Browser browser = Browser.signedIn(port, person);
    paths.forEach(path -> found.put(person + " " + path, least(figure, browser, path)));
  }

  /** Of three: what others do meanwhile is counted too. */
  private long least(ToLongFunction<Statistics> figure, Browser browser, String path) {
    long least = Long.MAX_VALUE;
    for (int turn = 0; turn < 3; turn++) {
      statistics().clear();
      assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
      least = Math.min(least, figure.applyAsLong(statistics()));
    }
    return least;
  }

  private static long loads(Statistics statistics) {
    return statistics.getEntityLoadCount() + statistics.getCollectionLoadCount();
  }

  private Statistics statistics() {
    return entityManagers.unwrap(SessionFactory.class).getStatistics();
  }
}
