package org.onex.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The packaged application in a JVM of its own, spoken to over HTTP as scripts do. */
final class Application implements AutoCloseable {

  static final String PASSWORD = "Demo-2027-Onex";

  private final Process process;
  private final String base;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  private Application(Process process, int port) {
    this.process = process;
    this.base = "http://localhost:" + port;
  }

  static Application start(Path jar, EmbeddedPostgres postgres) throws IOException {
    return start(
        jar,
        Map.of(
            "SPRING_PROFILES_ACTIVE",
            "demo",
            "SPRING_DATASOURCE_URL",
            postgres.getJdbcUrl("postgres", "postgres"),
            "SPRING_DATASOURCE_USERNAME",
            "postgres"));
  }

  static Application start(Path jar, Map<String, String> variables) throws IOException {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.timezone=Asia/Shanghai",
                "-jar",
                jar.toString())
            .redirectErrorStream(true);
    var environment = builder.environment();
    environment.put("SERVER_PORT", "" + port);
    environment.putAll(variables);
    Process process = builder.start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    List<String> printed = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printed.add(line);
      if (line.contains("is ready")) {
        Thread drain = new Thread(() -> lines.lines().forEach(rest -> {}));
        drain.setDaemon(true);
        drain.start();
        return new Application(process, port);
      }
    }
    throw new IllegalStateException(
        "The application did not start:\n" + String.join("\n", printed));
  }

  String base() {
    return base;
  }

  /** What its JVM has used so far, on all cores. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  JsonNode get(String user, String path) throws Exception {
    return answer(request(user, path).GET());
  }

  JsonNode post(String user, String path, String body) throws Exception {
    return send(user, "POST", path, body);
  }

  JsonNode send(String user, String method, String path, String body) throws Exception {
    return answer(
        request(user, path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  JsonNode upload(String user, String path, byte[] workbook) throws Exception {
    return upload(user, path, "filings.xlsx", workbook);
  }

  JsonNode upload(String user, String path, String name, byte[] file) throws Exception {
    byte[] head =
        """
        --onex\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        \r
        """
            .formatted(name)
            .getBytes(StandardCharsets.UTF_8);
    byte[] end = "\r\n--onex--\r\n".getBytes(StandardCharsets.UTF_8);
    return answer(
        request(user, path)
            .header("Content-Type", "multipart/form-data; boundary=onex")
            .POST(BodyPublishers.ofByteArrays(List.of(head, file, end))));
  }

  private HttpRequest.Builder request(String user, String path) {
    String credentials = user + ":" + PASSWORD;
    return HttpRequest.newBuilder(URI.create(base + path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private JsonNode answer(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer + " " + answer.body());
    }
    return json.readTree(answer.body());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
