package org.onex.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** One browser tab on the application under test, as a person uses it. */
public final class Tab {

  static final int WIDE = 1280;
  static final int HEIGHT = 900;
  private static final int NARROW = 390;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Path DOCUMENTS = Path.of("docs", "images");

  private final Page page;
  private final String base;

  Tab(Page page, String base) {
    this.page = page;
    this.base = base;
  }

  public Page page() {
    return page;
  }

  public Tab open(String path) {
    page.navigate(base + path);
    return this;
  }

  /** Signs in on our sign-in page with the demo's password. */
  public Tab signIn(String user) {
    open("/login");
    page.locator("input[name=username]").fill(user);
    page.locator("input[name=password]").fill(org.onex.Browser.PASSWORD);
    page.locator("form button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** Gives the browser to someone else. */
  public Tab signOut() {
    page.context().clearCookies();
    return this;
  }

  /** Opens a task in Tasklist and waits for its form. */
  public Tab openTask(String taskId) {
    open("/camunda/app/tasklist/default/#/?task=" + taskId);
    page.locator(".fjs-container .fjs-form").waitFor();
    return this;
  }

  /** Claims the open task, without which its form cannot be filled in. */
  public Tab claim() {
    page.locator(".task-card .claim").click();
    page.locator(".task-card .unclaim").waitFor();
    page.locator(".form-actions .btn-primary").waitFor();
    return this;
  }

  /** Everything a person can read on the page. */
  public String text() {
    return page.locator("body").innerText();
  }

  /** Takes {@code target/screenshots/<name>-1280.png} and {@code -390.png}. */
  public Tab screenshot(String name) {
    shoot(name, NARROW);
    shoot(name, WIDE);
    return this;
  }

  /**
   * As {@link #screenshot}; with {@code -Donex.docs.write=true} the wide one also becomes {@code
   * docs/images/<name>.png}, which README shows.
   */
  public Tab picture(String name) {
    if (Boolean.getBoolean("onex.docs.write")) {
      page.setViewportSize(WIDE, HEIGHT);
      shoot(DOCUMENTS.resolve(name + ".png"));
    }
    return screenshot(name);
  }

  private void shoot(String name, int width) {
    page.setViewportSize(width, HEIGHT);
    shoot(SCREENSHOTS.resolve(name + "-" + width + ".png"));
  }

  private void shoot(Path file) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(file));
  }
}
