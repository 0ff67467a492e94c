package org.onex.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist, Cockpit and Admin open however many people ask for them at once. */
@OneXTest
class PageNonceTest {

  private static final int PEOPLE = 8;
  private static final int PAGES_EACH = 40;
  private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern CARRIED = Pattern.compile("nonce=\"([^\"]+)\"");

  @LocalServerPort int port;

  @Test
  void each_page_carries_the_nonce_that_its_own_answer_allows() throws Exception {
    Browser administrator = Browser.signedIn(port, "admin");
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try {
      List<Future<List<HttpResponse<String>>>> opened = new ArrayList<>();
      for (int person = 0; person < PEOPLE; person++) {
        opened.add(people.submit(pages(administrator)));
      }
      for (Future<List<HttpResponse<String>>> pages : opened) {
        pages.get().forEach(PageNonceTest::letsItsScriptsRun);
      }
    } finally {
      people.shutdownNow();
    }
  }

  private static Callable<List<HttpResponse<String>>> pages(Browser browser) {
    return () -> {
      List<HttpResponse<String>> pages = new ArrayList<>();
      for (int page = 0; page < PAGES_EACH; page++) {
        pages.add(browser.get("/camunda/app/cockpit/default/"));
      }
      return pages;
    };
  }

  private static void letsItsScriptsRun(HttpResponse<String> page) {
    assertThat(page.statusCode()).isEqualTo(200);
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    Matcher allowed = ALLOWED.matcher(policy);
    assertThat(allowed.find()).as(policy).isTrue();
    Matcher carried = CARRIED.matcher(page.body());
    assertThat(carried.results().map(found -> found.group(1)))
        .isNotEmpty()
        .containsOnly(allowed.group(1));
  }
}
