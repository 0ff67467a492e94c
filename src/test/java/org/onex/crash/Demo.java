package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.onex.Browser;

/** The demo on a real PostgreSQL and a mail server, and what its office and administrator do. */
final class Demo {

  private static final String PAGE = "/seasons/anhui-2027-spring";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String MAIL_JOBS =
      "select count(*) from act_ru_ext_task where topic_name_ = 'send-mail'";

  private Demo() {}

  /** As docker-compose.yml has it, but with the demo's people and its clock. */
  static Map<String, String> environment(EmbeddedPostgres postgres, GreenMail mail) {
    return Map.of(
        "SPRING_PROFILES_ACTIVE", "demo",
        "SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "SPRING_DATASOURCE_USERNAME", "postgres",
        "SPRING_DATASOURCE_PASSWORD", "",
        "SPRING_MAIL_HOST", "127.0.0.1",
        "SPRING_MAIL_PORT", "" + mail.getSmtp().getPort(),
        "ONEX_MAIL_PERMINUTE", "100000");
  }

  static void moveTo(Node node, String time) {
    var moved = Browser.basic(node.port(), "admin").post("/api/clock", "{\"to\":\"" + time + "\"}");
    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
  }

  /** One of the office proposes the list of results that it has downloaded. */
  static HttpResponse<String> proposeRelease(Node node) {
    Browser office = Browser.signedIn(node.port(), "ahprovince");
    byte[] list = office.download(PAGE + "/release-list.xlsx").body();
    return office.postFiles(
        PAGE + "/release",
        Map.of("_csrf", csrf(office.get(PAGE).body()), "code", code(list)),
        Map.of("scan", "%PDF-1.4\n%%EOF"));
  }

  /** Another one confirms it, and the results become known. */
  static HttpResponse<String> confirmRelease(Node node, Records records) {
    Browser second = Browser.signedIn(node.port(), "ahprovince2");
    return second.postForm(
        PAGE + "/release/" + records.count("select max(id) from release_record") + "/confirm",
        Map.of("_csrf", csrf(second.get(PAGE).body())));
  }

  private static String code(byte[] list) {
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(list))) {
      return workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue().substring(8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The token in a page's forms. */
  static String csrf(String page) {
    var token = CSRF.matcher(page);
    assertThat(token.find()).as(page).isTrue();
    return token.group(1);
  }

  static void untilAllMailsAreSettled(Records records) {
    await().atMost(Duration.ofMinutes(10)).until(() -> records.count(MAIL_JOBS) == 0);
  }

  /** How often each delivery arrived, by its id in the Message-ID. */
  static Map<String, Long> arrived(GreenMail mail) {
    return Arrays.stream(mail.getReceivedMessages())
        .map(Demo::delivery)
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  private static String delivery(MimeMessage message) {
    try {
      String id = message.getMessageID();
      return id.substring(1, id.indexOf('@'));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The mail server prints a trace for every connection that a dead node leaves behind. */
  static void hideLostConnections(Thread thread, Throwable failure) {
    if (!thread.getName().startsWith("smtp:")) {
      failure.printStackTrace();
    }
  }
}
