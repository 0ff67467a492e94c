package org.onex;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Talks HTTP to the running application: as a browser with cookies, form sign-in and Camunda's CSRF
 * token, or as a script with HTTP Basic. Never follows a redirect by itself.
 */
public final class Browser {

  public static final String PASSWORD = "Demo-2027-Onex";

  /** To this instant the test's clock moves between the arrival of a request and its answer. */
  static final String WORKED_UNTIL = "X-Test-Worked-Until";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String basicUser;
  private String password = PASSWORD;
  private String csrf = "";
  private String workedUntil = "";
  private String address = "";

  private Browser(int port, String basicUser) {
    this.base = "http://localhost:" + port;
    this.basicUser = basicUser;
  }

  public static Browser anonymous(int port) {
    return new Browser(port, "");
  }

  /** Signs in on the sign-in page and opens Camunda's welcome page, which hands out its token. */
  public static Browser signedIn(int port, String user) {
    return signedIn(port, user, PASSWORD);
  }

  public static Browser signedIn(int port, String user, String password) {
    var browser = new Browser(port, "");
    var answer = browser.signIn(user, password);
    if (answer.statusCode() != 302 || location(answer).contains("error")) {
      throw new AssertionError("sign-in of " + user + " failed: " + answer);
    }
    browser.get("/camunda/app/welcome/default/");
    return browser;
  }

  /** Sends the sign-in page, whatever comes of it. */
  public HttpResponse<String> signIn(String user, String password) {
    var page = get("/login").body();
    var token = CSRF.matcher(page);
    if (!token.find()) {
      throw new AssertionError("no CSRF token on the sign-in page: " + page);
    }
    return postForm(
        "/login", Map.of("username", user, "password", password, "_csrf", token.group(1)));
  }

  /** Sends HTTP Basic with every request. */
  public static Browser basic(int port, String user) {
    return new Browser(port, user);
  }

  public static Browser basic(int port, String user, String password) {
    var browser = new Browser(port, user);
    browser.password = password;
    return browser;
  }

  /** The server takes until this instant, by the test's clock, for each request from here on. */
  public Browser workedUntil(String isoWithOffset) {
    workedUntil = isoWithOffset;
    return this;
  }

  /** Speaks from another address from now on, through a proxy that the application trusts. */
  public Browser from(String address) {
    this.address = address;
    return this;
  }

  public static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  public HttpResponse<String> post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> put(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> put(String path, String json, String ifMatch) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", ifMatch)
            .PUT(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> postForm(String path, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /**
   * A multipart form as Camunda Modeler sends it: {@code fields}, then {@code files}, each part
   * named as its file.
   */
  public HttpResponse<String> postFiles(
      String path, Map<String, String> fields, Map<String, String> files) {
    var boundary = "----onex";
    var body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            part(body, boundary, "name=\"" + name + "\"").append(value).append("\r\n"));
    files.forEach(
        (name, content) ->
            part(
                    body,
                    boundary,
                    "name=\"" + name + "\"; filename=\"" + name + "\"\r\nContent-Type: text/xml")
                .append(content)
                .append("\r\n"));
    body.append("--").append(boundary).append("--\r\n");
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** One file in a multipart form's field {@code file}, as it stands on the disk. */
  public HttpResponse<String> postFile(String path, String fileName, byte[] content) {
    var boundary = "----onex";
    var head =
        part(new StringBuilder(), boundary, "name=\"file\"; filename=\"" + fileName + "\"")
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    var end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArrays(List.of(head, content, end))));
  }

  public HttpResponse<byte[]> download(String path) {
    return send(request(path).GET(), BodyHandlers.ofByteArray());
  }

  /** A request that says nothing, with the session's CSRF token where there is one. */
  public HttpResponse<byte[]> empty(String method, String path) {
    var body = basicUser.isEmpty() ? "_csrf=" + encoded(csrfToken()) : "{}";
    return send(
        request(path)
            .header(
                "Content-Type",
                basicUser.isEmpty() ? "application/x-www-form-urlencoded" : "application/json")
            .method(method, BodyPublishers.ofString(body)),
        BodyHandlers.ofByteArray());
  }

  /** Anything, told as it is; answers with bytes. */
  public HttpResponse<byte[]> send(String method, String path, String type, byte[] body) {
    var request =
        request(path).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body));
    return send(
        basicUser.isEmpty() ? request.header("Accept", "text/html,*/*;q=0.8") : request,
        BodyHandlers.ofByteArray());
  }

  /** The page that an answer leads to. */
  public HttpResponse<String> follow(HttpResponse<?> answer) {
    var place = answer.headers().firstValue("Location").orElseThrow();
    return get(place.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));
  }

  /** The session's token, as the forms of our pages carry it. */
  public String csrfToken() {
    if (csrf.isEmpty()) {
      for (var page : List.of("/", "/login")) {
        var token = CSRF.matcher(get(page).body());
        if (csrf.isEmpty() && token.find()) {
          csrf = token.group(1);
        }
      }
    }
    return csrf;
  }

  private static StringBuilder part(StringBuilder body, String boundary, String disposition) {
    return body.append("--")
        .append(boundary)
        .append("\r\nContent-Disposition: form-data; ")
        .append(disposition)
        .append("\r\n\r\n");
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (!address.isEmpty()) {
      request.header("X-Forwarded-For", address);
    }
    if (!basicUser.isEmpty()) {
      var credentials = (basicUser + ":" + password).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    if (!workedUntil.isEmpty()) {
      request.header(WORKED_UNTIL, workedUntil);
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
