package org.onex.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens every page of a city, the province's office and the administrator in a season of 40,000
 * filings, while they are under review and once they are decided. None may take longer than 0.3 s
 * or be larger than 300 kB.
 */
public final class OfficePages {

  private static final Duration LONGEST = Duration.ofMillis(300);
  private static final int LARGEST = 300_000;
  private static final int WARM_UP = 5;
  private static final int TIMES = 10;

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

  /** Pages that stand for many of their kind: one of each is opened. */
  private static final Pattern ONE_OF_MANY =
      Pattern.compile("/(?:filings|plans|messages|mails|rehearsals|review/bulk/runs)/.*");

  private static final Pattern NO_PAGE =
      Pattern.compile(
          ".*\\.(?:xlsx|docx|zip|css|js|csv)(?:\\?.*)?|/(?:camunda|webjars|attachments|password)/?.*");

  /** Asks the database next to nothing: what the machine takes for a page at all. */
  private static final String PLAIN = "/password";

  /** Asked for in the ways that a large list is asked. */
  private static final List<String> SEARCHES =
      List.of(
          "/filings?season=anhui-2027-spring&page=500",
          "/filings?season=anhui-2027-spring&state=IN_REVIEW",
          "/filings?season=anhui-2027-spring&problems=true",
          "/filings?season=anhui-2027-spring&unit=%E7%A4%BA%E4%BE%8B",
          "/review/bulk?season=anhui-2027-spring&show=clean",
          "/review/bulk?season=anhui-2027-spring&show=problems",
          "/review/bulk?season=anhui-2027-spring&page=200",
          "/review/bulk?season=anhui-2027-spring&q=%E7%A4%BA%E4%BE%8B",
          "/missing?season=anhui-2027-spring&q=%E7%A4%BA%E4%BE%8B&page=3",
          "/overdue?season=anhui-2027-spring&q=%E7%A4%BA%E4%BE%8B&page=100",
          "/seasons/anhui-2027-spring/units?target=%E7%A4%BA%E4%BE%8B",
          "/seasons/anhui-2027-spring/results?page=100",
          "/plans?season=anhui-2027-spring&page=100",
          "/messages?page=100",
          "/mails?page=100",
          "/units?text=%E7%A4%BA%E4%BE%8B");

  private final Application application;
  private final Report report;
  private int over;

  private OfficePages(Application application, Report report) {
    this.application = application;
    this.report = report;
  }

  /**
   * @param arguments the application's jar and the folder for results
   */
  public static void main(String[] arguments) throws Exception {
    Report report = new Report();
    try (EmbeddedPostgres postgres = Database.durable().start();
        Database database = new Database(postgres);
        Application application = Application.start(Path.of(arguments[0]), postgres)) {
      LargeSeason season = new LargeSeason(application, database);
      season.underReview();
      report.head(database.version());
      OfficePages pages = new OfficePages(application, report);
      pages.open(season.size() + ", 90 % under review");
      season.decided();
      pages.open(season.size() + ", 90 % decided");
      report.keep(Path.of(arguments[1]).resolve("office-pages"));
      pages.judge();
    }
  }

  private void open(String title) throws Exception {
    report.line("");
    report.line("%s; seconds of %d times, CPU seconds each, kB", title, TIMES);
    for (String person : List.of("ahhefei", "ahprovince", "admin")) {
      Visitor visitor = new Visitor(application.base(), "127.0.0.1");
      if (!visitor.signsIn(person, Application.PASSWORD)) {
        throw new IllegalStateException(person + " cannot sign in");
      }
      Set<String> paths = pages(visitor);
      for (String path : paths) {
        visit(visitor, path, WARM_UP);
      }
      for (String path : paths) {
        measure(visitor, person, path);
      }
    }
  }

  /** What the person is led to from home, two steps deep, and the searches. */
  private static Set<String> pages(Visitor visitor) throws Exception {
    Set<String> found = new LinkedHashSet<>(List.of("/"));
    for (int step = 0; step < 2; step++) {
      for (String path : List.copyOf(found)) {
        links(visitor.get(path).body()).stream()
            .filter(link -> isNew(found, link))
            .forEach(found::add);
      }
    }
    found.addAll(SEARCHES);
    found.add(PLAIN);
    return found;
  }

  private static boolean isNew(Set<String> found, String link) {
    return !NO_PAGE.matcher(link).matches()
        && found.stream().noneMatch(known -> kind(known).equals(kind(link)));
  }

  private static String kind(String link) {
    String path = link.replaceFirst("\\?.*", "");
    Matcher many = ONE_OF_MANY.matcher(path);
    return many.matches() ? path.replaceFirst("(/[a-z/]+/)[^/]*", "$1*") : path;
  }

  private static List<String> links(String page) {
    List<String> found = new ArrayList<>();
    Matcher links = LINK.matcher(page);
    while (links.find()) {
      found.add(links.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  private void measure(Visitor visitor, String person, String path) throws Exception {
    HttpResponse<String> answer = visitor.get(path);
    if (answer.statusCode() != 200) {
      report.line("  %-10s %-64s answers %d", person, path, answer.statusCode());
      return;
    }
    Duration before = application.cpu();
    List<Duration> times = visit(visitor, path, TIMES);
    Duration cpu = application.cpu().minus(before).dividedBy(TIMES);
    times.sort(Duration::compareTo);
    Duration middle = times.get(TIMES / 2);
    Duration slow = times.get((TIMES * 95 + 99) / 100 - 1);
    int size = answer.body().getBytes(StandardCharsets.UTF_8).length;
    boolean tooMuch = slow.compareTo(LONGEST) > 0 || size > LARGEST;
    over += tooMuch ? 1 : 0;
    report.line(
        "  %-10s %-64s median %.3f  p95 %.3f  CPU %.3f  %4d%s",
        person,
        path,
        middle.toMillis() / 1e3,
        slow.toMillis() / 1e3,
        cpu.toMillis() / 1e3,
        size / 1000,
        tooMuch ? "  OVER" : "");
  }

  private static List<Duration> visit(Visitor visitor, String path, int times) throws Exception {
    List<Duration> taken = new ArrayList<>();
    for (int turn = 0; turn < times; turn++) {
      Instant begun = Instant.now();
      visitor.get(path);
      taken.add(Duration.between(begun, Instant.now()));
    }
    return taken;
  }

  private void judge() {
    if (over > 0) {
      throw new IllegalStateException(over + " pages take too long or are too large.");
    }
  }
}
