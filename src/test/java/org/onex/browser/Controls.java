package org.onex.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.Season2027;

/**
 * Walks through every page that an account is led to and presses whatever can be pressed there,
 * filled in as far as the page demands it.
 */
final class Controls {

  private static final FilePayload SCAN =
      new FilePayload("扫描件.pdf", "application/pdf", Season2027.scan());

  /** What a page offers: links, and buttons with what they send and where to. */
  private static final String FIND =
      """
      () => {
        const buttons = [...document.querySelectorAll('main button, main input[type=submit]')];
        return {
          links: [...document.querySelectorAll('main a[href], nav a[href]')]
              .map(a => a.getAttribute('href')),
          buttons: buttons.map((b, i) => {
            const form = b.form;
            const to = b.getAttribute('hx-get') || b.getAttribute('hx-post')
                || (b.type === 'submit' && form ? form.getAttribute('action') : '')
                || (b.type === 'submit' ? location.pathname : '');
            const method = b.getAttribute('hx-get') ? 'GET'
                : (b.type === 'submit' && form ? form.method.toUpperCase() : 'POST');
            return {at: String(i), to, method, name: b.name, value: b.value,
                text: b.innerText.trim(), off: b.disabled ? 'yes' : ''};
          })};
      }
      """;

  private static final String FILL_IN =
      """
      form => [...form.querySelectorAll('input,textarea,select')]
        .filter(f => f.type !== 'file' && f.type !== 'hidden' && !f.checkValidity())
        .forEach(f => {
          if (f.tagName === 'SELECT') f.selectedIndex = f.options.length - 1;
          else if (f.type === 'checkbox' || f.type === 'radio') f.checked = true;
          else f.value = f.type === 'date' ? '2027-04-02' : f.type === 'number' ? '2' : '测试填写';
        })
      """;

  private final Tab tab;
  private final Page page;
  private final Set<String> pressed = new HashSet<>();
  private final Set<String> opened = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  Controls(Tab tab) {
    this.tab = tab;
    this.page = tab.page();
    page.setDefaultTimeout(Chromium.PATIENCE_MS);
    page.onDialog(dialog -> dialog.accept());
    page.onResponse(
        answer -> {
          int status = answer.status();
          if (status >= 400 && status != 403 && status != 409 && status != 413) {
            faults.add(
                answer.request().method() + " " + answer.url() + " → " + status + " on " + at());
          }
        });
    page.onPageError(error -> faults.add(error + " on " + at()));
  }

  /** A button, and the page that it stands on. */
  private record Button(String page, int at, String sign) {}

  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Addresses that were opened or sent to, numbers and names in them left out. */
  Set<String> reached() {
    Set<String> all = new HashSet<>(pressed);
    all.addAll(opened);
    return all;
  }

  void pressAllOf(String account) {
    tab.signOut().signIn(account);
    List<Button> found = new ArrayList<>();
    Set<String> signs = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of("/"));
    Set<String> queued = new HashSet<>(queue);
    while (!queue.isEmpty()) {
      String path = queue.remove();
      if (seen.merge(shape(path), 1, Integer::sum) > 12) {
        continue;
      }
      for (Object each : list(look(path), "links")) {
        String link = String.valueOf(each).replaceAll("#.*", "");
        if (isPage(link) && queued.add(link)) {
          queue.add(link);
        }
      }
      for (Object each : list(page.evaluate(FIND), "buttons")) {
        Map<?, ?> button = (Map<?, ?>) each;
        String sign =
            "%s %s %s=%s on %s"
                .formatted(
                    button.get("method"),
                    shape("" + button.get("to")),
                    button.get("name"),
                    button.get("value"),
                    shape(path));
        if (button.get("off").equals("") && signs.add(sign)) {
          found.add(
              new Button(path, Integer.parseInt("" + button.get("at")), "" + button.get("to")));
        }
      }
    }
    found.forEach(this::press);
  }

  private Object look(String path) {
    tab.open(path);
    opened.add(shape(path));
    return page.evaluate(FIND);
  }

  private void press(Button button) {
    tab.open(button.page());
    Locator buttons = page.locator("main button, main input[type=submit]");
    if (buttons.count() <= button.at()) {
      return;
    }
    Locator one = buttons.nth(button.at());
    if (!one.isVisible() || one.isDisabled()) {
      return;
    }
    fillIn(one);
    if (button.sign().isEmpty()) {
      one.click();
      return;
    }
    try {
      page.waitForResponse(
          answer -> answer.status() < 300 || answer.status() >= 400, () -> one.click());
      page.waitForLoadState();
      pressed.add(shape(button.sign()));
    } catch (TimeoutError silent) {
      faults.add("no answer to “" + button.sign() + "” on " + button.page());
    }
  }

  /** Whatever the browser would not send away empty. */
  private static void fillIn(Locator button) {
    Locator form = button.locator("xpath=ancestor::form[1]");
    if (form.count() > 0) {
      form.evaluate(FILL_IN);
      for (Locator file : form.locator("input[type=file]").all()) {
        file.setInputFiles(SCAN);
      }
    }
  }

  private String at() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  private static List<?> list(Object found, String name) {
    return (List<?>) ((Map<?, ?>) found).get(name);
  }

  private static boolean isPage(String link) {
    return link.startsWith("/")
        && !link.startsWith("/camunda")
        && !link.startsWith("/attachments/")
        && !link.matches(".*\\.(xlsx|docx|zip|pdf).*")
        && !link.contains("/annotated")
        && !link.matches(".*/attachments/.*")
        && link.length() < 200;
  }

  /** {@code /filings/2027S000001/edit?x=1} → {@code /filings/{}/edit}. */
  static String shape(String address) {
    return address
        .replaceAll("[?#].*", "")
        .replaceAll("/[0-9]{4}[A-Z][0-9-]+[^/]*", "/{}")
        .replaceAll("/[a-z0-9]+-20[0-9]{2}-[a-z-]+", "/{}")
        .replaceAll("/[0-9a-f-]{20,}", "/{}")
        .replaceAll("/[0-9]+(?=/|$)", "/{}");
  }
}
