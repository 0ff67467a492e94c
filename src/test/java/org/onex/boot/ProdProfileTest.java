package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onex.crash.Node;
import org.springframework.jdbc.core.JdbcTemplate;

/** What ships, as it ships: the {@code prod} profile with the environment of the compose file. */
class ProdProfileTest {

  private static final String DB_PASSWORD = "db-Secret-1";
  private static final String SECRET = "Yan-que-an-zhi-27";
  private static final String CHOSEN = "Hong-hu-zhi-zhi-28";
  private static final String ANOTHER_SECRET = "Ji-mei-xun-chun-29";
  private static final Path LOG = Path.of("target", "prod-node.txt");

  private static EmbeddedPostgres postgres;
  private static JdbcTemplate database;

  @BeforeAll
  static void a_database_that_asks_for_its_password(@TempDir Path cluster) throws IOException {
    Files.deleteIfExists(LOG);
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster.resolve("data"))
            .setCleanDataDirectory(false)
            .start();
    var root = new JdbcTemplate(postgres.getPostgresDatabase());
    root.execute("create role onex login password '" + DB_PASSWORD + "'");
    root.execute("create database onex owner onex");
    var access = cluster.resolve("data").resolve("pg_hba.conf");
    Files.writeString(access, "host all onex all scram-sha-256\n" + Files.readString(access));
    root.execute("select pg_reload_conf()");
    database = new JdbcTemplate(postgres.getDatabase("postgres", "onex"));
  }

  @AfterAll
  static void no_more() throws IOException {
    postgres.close();
  }

  @Test
  void it_refuses_to_start_without_an_administrator_and_its_doors_are_closed() throws IOException {
    for (var unusable : List.of("", "aaaaaaaaaaaa")) {
      assertThatThrownBy(() -> started(Map.of("ONEX_ADMIN_SECRET", unusable)).close())
          .isInstanceOf(AssertionError.class);
      assertThat(Files.readString(LOG)).contains("系统尚无管理员，已停止启动");
    }

    try (var node =
        started(
            Map.of(
                "ONEX_ADMIN_SECRET", SECRET,
                "ONEX_INTERFACE_ADDRESSES", "10.1.2.3",
                "ONEX_LOG_FORMAT", "ecs"))) {
      nothing_of_the_demo_is_there(new PlainHttp(node.port()));
      programs_come_only_from_listed_addresses(new PlainHttp(node.port()));
      the_administrator_changes_the_secret_first(new PlainHttp(node.port()));
    }
    try (var node =
        started(Map.of("ONEX_ADMIN_SECRET", ANOTHER_SECRET, "ONEX_RESET_ADMINISTRATOR", "admin"))) {
      the_console_has_given_the_administrator_another(new PlainHttp(node.port()));
    }
    assertThat(Files.readString(LOG))
        .doesNotContain(SECRET, ANOTHER_SECRET, DB_PASSWORD)
        .contains("\"message\":\"OneX is ready（系统已启动）\"");
  }

  private static void nothing_of_the_demo_is_there(PlainHttp anybody) {
    var page = anybody.get("/login");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("演示账号");
    assertThat(page.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("script-src 'self';");
    for (var health : List.of("", "/liveness", "/readiness")) {
      assertThat(anybody.get("/actuator/health" + health).statusCode()).as(health).isEqualTo(200);
    }
    assertThat(page.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(anybody.get("/actuator/env").statusCode()).isEqualTo(302);
    assertThat(database.queryForList("select id from institution", String.class))
        .containsExactly("province");
    assertThat(database.queryForList("select id from person", String.class))
        .containsExactly("admin");
    assertThat(database.queryForList("select id from filing", String.class)).isEmpty();
  }

  private static void programs_come_only_from_listed_addresses(PlainHttp program) {
    for (var path :
        List.of("/api/seasons", "/engine-rest/engine", "/v3/api-docs", "/actuator/prometheus")) {
      assertThat(program.basic("admin", SECRET, path).statusCode()).as(path).isEqualTo(403);
      assertThat(
              program.with("X-Forwarded-For", "10.1.2.3").basic("admin", SECRET, path).statusCode())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(program.basic("admin", "Demo-2027-Onex", "/api/seasons").statusCode())
        .isEqualTo(401);
    assertThat(
            program
                .with("X-Forwarded-Host", "evil.example")
                .get("/filings")
                .headers()
                .firstValue("Location")
                .orElseThrow())
        .doesNotContain("evil.example");
  }

  private static void the_administrator_changes_the_secret_first(PlainHttp admin) {
    assertThat(admin.signIn("admin", SECRET)).doesNotContain("error");
    assertThat(admin.location("/units")).endsWith("/password");

    var form = Map.of("current", SECRET, "fresh", CHOSEN, "again", CHOSEN);
    assertThat(admin.post("/password", form).statusCode()).isEqualTo(302);

    assertThat(admin.get("/units").statusCode()).isEqualTo(200);
    assertThat(admin.get("/camunda/app/welcome/default/").headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("XSRF-TOKEN").contains("Secure"));
    assertThat(admin.get("/audit").body()).contains("修改密码", "127.0.0.1");
  }

  private static void the_console_has_given_the_administrator_another(PlainHttp admin) {
    assertThat(admin.basic("admin", CHOSEN, "/api/seasons").statusCode()).isEqualTo(401);
    assertThat(admin.basic("admin", ANOTHER_SECRET, "/api/seasons").body()).contains("须先修改初始密码");
    assertThat(admin.signIn("admin", ANOTHER_SECRET)).doesNotContain("error");
    assertThat(admin.location("/units")).endsWith("/password");
  }

  /** Only the two servers stand somewhere else than in the file. */
  private static Node started(Map<String, String> given) {
    Map<String, String> variables = new HashMap<>(given);
    variables.put("ONEX_DB_PASSWORD", DB_PASSWORD);
    var environment = ComposeFile.environment(variables);
    environment.computeIfPresent(
        "ONEX_DB_URL", (name, url) -> url.replace("db:5432", "127.0.0.1:" + postgres.getPort()));
    environment.put("SPRING_MAIL_HOST", "127.0.0.1");
    given.forEach(environment::putIfAbsent);
    var node = new Node(environment, LOG);
    node.start();
    return node;
  }
}
