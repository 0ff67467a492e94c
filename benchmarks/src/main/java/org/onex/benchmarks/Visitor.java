package org.onex.benchmarks;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the doors, at an address that the proxy in front would name. */
final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new HashMap<>();
  private final String base;
  private final String address;
  private String token = "";

  Visitor(String base, String address) {
    this.base = base;
    this.address = address;
  }

  /** At the sign-in page, whose form serves for many tries. */
  boolean signsIn(String account, String password) throws IOException, InterruptedException {
    if (token.isEmpty()) {
      Matcher form = CSRF.matcher(send(request("/login").GET()).body());
      token = form.find() ? form.group(1) : "";
    }
    String body =
        "username=%s&password=%s&_csrf=%s"
            .formatted(encoded(account), encoded(password), encoded(token));
    HttpResponse<String> answer =
        send(
            request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    String next = answer.headers().firstValue("Location").orElse("/login");
    return answer.statusCode() == 302 && !next.contains("/login");
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** With the password in the request, as programs do. */
  boolean isAnswered(String account, String password, String path)
      throws IOException, InterruptedException {
    String credentials =
        Base64.getEncoder()
            .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    int status = send(request(path).header("Authorization", "Basic " + credentials)).statusCode();
    return status != 401 && status != 429;
  }

  /** Cookies that are for TLS only come back too, as the proxy would bring them. */
  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("X-Forwarded-For", address);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    answer.headers().allValues("Set-Cookie").stream()
        .flatMap(line -> HttpCookie.parse(line).stream())
        .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    return answer;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
