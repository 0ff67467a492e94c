package org.onex.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onex.OneXTest;

/** A busy machine hands out the parts of Tasklist late. */
@OneXTest
@ExtendWith(Chromium.class)
class SlowModulesTest {

  private static final int TEN_SECONDS = 10_000;

  @Test
  void tasklist_waits_for_a_module_however_long_it_takes(Tab tab) {
    tab.signIn("ahhefei");
    Page page = tab.page();
    page.clock().install();
    List<Route> late = new ArrayList<>();
    page.route("**/app/plugin.js*", late::add);

    Request module =
        page.waitForRequest("**/app/plugin.js*", () -> tab.open("/camunda/app/tasklist/default/"));
    page.clock().fastForward(TEN_SECONDS);
    late.forEach(Route::resume);
    page.unroute("**/app/plugin.js*");
    module.response();
    page.clock().resume();

    assertThat(page.locator(".tasks-list")).isVisible();
  }
}
