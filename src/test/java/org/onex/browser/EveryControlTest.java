package org.onex.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.season.Walk;
import org.onex.filing.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every button of every page, pressed by whoever is offered it. */
@OneXTest
@ExtendWith(Chromium.class)
class EveryControlTest {

  /** Offered only under another notice, later, or to nobody yet: pressed by their own tests. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "/clock",
          "/experts/{}",
          "/filings/{}/budget",
          "/filings/{}/conditions",
          "/filings/{}/draft",
          "/filings/{}/forms/{}",
          "/filings/{}/forms/{}/row",
          "/filings/{}/reuse-report",
          "/import/{}/check",
          "/import/{}/file",
          "/internal/{}",
          "/internal/{}/withdraw",
          "/login",
          "/logout",
          "/mails/resend",
          "/mails/{}/resend",
          "/notices/{}/forward",
          "/overdue/send-back",
          "/overdue/urge",
          "/password",
          "/plans/{}/adjustments/{}/consents",
          "/plans/{}/adjustments/{}/hand-in",
          "/plans/{}/adjustments/{}/papers",
          "/plans/{}/adjustments/{}/withdraw",
          "/plans/{}/changes",
          "/plans/{}/changes/{}/withdraw",
          "/review/bulk/runs/{}/confirm",
          "/review/bulk/runs/{}/step",
          "/school/not-filing",
          "/school/submissions/{}/step",
          "/seasons/{}/collection/hold",
          "/seasons/{}/collection/put-back",
          "/seasons/{}/collection/scan",
          "/seasons/{}/collection/send",
          "/seasons/{}/grants/{}/confirm",
          "/seasons/{}/grants/{}/withdraw",
          "/seasons/{}/release/{}/confirm",
          "/seasons/{}/release/{}/withdraw",
          "/seasons/{}/supplements/{}/confirm",
          "/seasons/{}/supplements/{}/withdraw",
          "/seasons/{}/units",
          "/units/password",
          "/years/{}/discard",
          "/years/{}/schedule");

  private static final Pattern FORM =
      Pattern.compile("(?:th:action=\"|hx-(?:get|post)=)@\\{(/(?:\\{\\w+}|[^({}?])*)");

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired TransactionTemplate transaction;

  @Test
  void every_button_of_every_page_is_answered(Tab tab) throws IOException {
    aSeasonInAllStates();
    Controls controls = new Controls(tab);

    for (String account :
        List.of(
            "hfschool", "hfcollege", "ahhefei", "ahprovince", "ahprovince2", "ahops", "admin")) {
      controls.pressAllOf(account);
    }

    assertThat(controls.faults()).isEmpty();
    Set<String> left = new TreeSet<>(offered());
    left.removeAll(controls.reached());
    left.removeAll(ELSEWHERE);
    assertThat(left).isEmpty();
  }

  /** Drafts, texts under review, returned, decided and released ones, and a plan. */
  private void aSeasonInAllStates() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    walk.started(SPRING);
    year.drafted("hfschool", SPRING, "b1-01", line(60));
    year.submitted("hfschool", "b1-02");
    String returned = year.submitted("hfschool", "b1-03");
    year.decide("ahhefei", returned, Decision.RETURN, "请补充师资材料。");
    String passed = year.submitted("hfschool", "b1-04");
    year.approve("ahhefei", passed);
    year.drafted("hfcollege", SPRING, "b1-01", line(60));
    String planned = year.submitted("hfcollege", "b1-05");
    year.approve("ahprovince", planned);
    year.releasedAlone(planned);
    String decided = year.submitted("hfcollege", "b2-01");
    year.approve("ahprovince", decided);
  }

  /** Where the forms of all templates lead. */
  private static Set<String> offered() throws IOException {
    Set<String> all = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        var form = FORM.matcher(Files.readString(file));
        while (form.find()) {
          all.add(form.group(1).replaceAll("\\{\\w+}", "{}"));
        }
      }
    }
    return all;
  }
}
