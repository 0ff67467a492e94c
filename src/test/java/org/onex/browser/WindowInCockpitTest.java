package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.onex.Season2027.SPRING;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.engine.season.Walk;
import org.onex.engine.season.WindowTimers;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever operates the system sees in Cockpit which window is open and what comes next. */
@OneXTest
@ExtendWith(Chromium.class)
class WindowInCockpitTest {

  private static final String INSTANCE =
      "/camunda/app/cockpit/default/#/process-instance/%s/runtime?tab=%s";

  @Autowired Season2027 year;
  @Autowired Walk walk;
  @Autowired WindowTimers timers;

  @Test
  void a_day_before_the_end_the_token_stands_on_its_reminder(Tab tab) {
    year.at("2027-03-21T09:00:00+08:00");
    year.confirmed();
    walk.started(SPRING);
    walk.at("2027-04-01T00:00:00+08:00");
    year.at("2027-04-02T00:00:00+08:00");
    timers.fire(SPRING, "school", "Event_OneDay");
    String window = timers.window(SPRING, "school");
    Page page = tab.page();

    tab.signIn("ahops").open(INSTANCE.formatted(window, "jobs-tab"));

    for (String element : List.of("Event_OneDay", "Event_Closes")) {
      assertThat(page.locator("[data-container-id='%s'] .instance-count".formatted(element)))
          .hasText("1");
    }
    assertThat(page.locator(".ctn-content-bottom")).containsText("截止");
    tab.picture("cockpit-window");
  }
}
