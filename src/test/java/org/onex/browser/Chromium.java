package org.onex.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a browser test its {@link Tab} on the running application, or a blank {@link Page}: one
 * Chromium for the whole JVM, the system's own, and a fresh context per test that speaks Chinese at
 * Shanghai's time.
 */
public final class Chromium implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
  private static final Path EXECUTABLE =
      Path.of(System.getProperty("onex.test.chromium", "/usr/bin/chromium"));

  /** Every wait ends with its condition; this is for machines that do much besides. */
  static final int PATIENCE_MS = 300_000;

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Tab.class
        || parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var store = test.getStore(NAMESPACE);
    return parameter.getParameter().getType() == Page.class
        ? store.getOrComputeIfAbsent(
            Page.class, type -> running(test).context().newPage(), Page.class)
        : store.getOrComputeIfAbsent(Tab.class, type -> open(test), Tab.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    var blank = test.getStore(NAMESPACE).remove(Page.class, Page.class);
    if (blank != null) {
      blank.context().close();
    }
    var tab = test.getStore(NAMESPACE).remove(Tab.class, Tab.class);
    if (tab != null) {
      test.getExecutionException()
          .ifPresent(failure -> tab.screenshot("failed-" + test.getRequiredTestMethod().getName()));
      tab.page().context().close();
    }
  }

  private static Tab open(ExtensionContext test) {
    var port =
        SpringExtension.getApplicationContext(test)
            .getEnvironment()
            .getRequiredProperty("local.server.port");
    return new Tab(running(test).context().newPage(), "http://localhost:" + port);
  }

  private static Running running(ExtensionContext test) {
    return test.getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, type -> Running.start(), Running.class);
  }

  private record Running(Playwright playwright, Browser browser) implements CloseableResource {

    static Running start() {
      if (!Files.isExecutable(EXECUTABLE)) {
        throw new AssertionError(
            "Browser tests need "
                + EXECUTABLE
                + ": install the Debian packages chromium and fonts-noto-cjk"
                + " (apt-get install -y chromium fonts-noto-cjk).");
      }
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
      var playwright = Playwright.create();
      var options =
          new BrowserType.LaunchOptions()
              .setExecutablePath(EXECUTABLE)
              .setHeadless(true)
              .setArgs(QUIET);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    BrowserContext context() {
      var context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setLocale("zh-CN")
                  .setTimezoneId("Asia/Shanghai")
                  .setViewportSize(Tab.WIDE, Tab.HEIGHT));
      context.setDefaultTimeout(PATIENCE_MS);
      return context;
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
