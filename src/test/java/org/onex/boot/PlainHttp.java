package org.onex.boot;

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends cookies back that are for TLS only, as the proxy in front of a node does. */
final class PlainHttp {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final int port;

  PlainHttp(int port) {
    this.port = port;
  }

  PlainHttp with(String header, String value) {
    var other = new PlainHttp(port);
    other.headers.put(header, value);
    return other;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  String location(String path) {
    return get(path).headers().firstValue("Location").orElse("");
  }

  HttpResponse<String> basic(String account, String password, String path) {
    var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
  }

  /** Where one is sent. */
  String signIn(String account, String password) {
    return post("/login", Map.of("username", account, "password", password))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  /** A form of a page at the same address. */
  HttpResponse<String> post(String path, Map<String, String> form) {
    var token = CSRF.matcher(get(path).body());
    if (!token.find()) {
      throw new AssertionError("no form at " + path);
    }
    Map<String, String> fields = new HashMap<>(form);
    fields.put("_csrf", token.group(1));
    var body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").stream()
          .flatMap(line -> HttpCookie.parse(line).stream())
          .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
      return answer;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
