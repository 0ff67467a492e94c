package org.onex.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.filing.Filing;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Files and bodies as browsers and scripts send them: too large, oddly named, of another format.
 */
@OneXTest
class UploadsAndBodiesTest {

  private static final int MEGABYTE = 1024 * 1024;

  @LocalServerPort int port;
  @Autowired Season2027 season;
  @Autowired Attachments attachments;

  private Browser school = Browser.anonymous(0);
  private String number = "";

  @BeforeEach
  void a_draft() {
    season.confirmed();
    season.at("2027-03-26T09:00:00+08:00");
    number = season.drafted("hfschool", Season2027.SPRING, "b1-06", Season2027.line(60));
    school = Browser.signedIn(port, "hfschool");
  }

  @Test
  void a_scan_over_the_limit_is_refused_on_its_page_with_both_figures() {
    var answer = upload("申报表.pdf", pdf(22 * MEGABYTE));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(school.follow(answer).body()).contains("附件“申报表.pdf”为 23 MB，超过 20 MB 的上限");
  }

  @Test
  void what_is_too_large_to_be_read_at_all_is_told_too() {
    var answer = upload("申报表.pdf", pdf(65 * MEGABYTE));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(new String(answer.body(), UTF_8)).contains("文件过大", "每个文件不超过 20 MB");
  }

  @Test
  void a_name_of_255_characters_is_taken() {
    var name = "申".repeat(251) + ".pdf";

    assertThat(upload(name, pdf(10)).statusCode()).isEqualTo(302);
    assertThat(attachments.of(new Attachment.Owner(Filing.DOCUMENT_OWNER, number)))
        .anyMatch(file -> file.fileName().startsWith("申申申") && file.fileName().endsWith(".pdf"));
  }

  @Test
  void a_body_is_json_and_nothing_else() {
    var api = Browser.basic(port, "hfschool");
    var yaml = api.send("POST", "/api/filings", "application/yaml", "season: x".getBytes(UTF_8));

    assertThat(yaml.statusCode()).isEqualTo(415);
    assertThat(api.post("/api/filings", "{\"certificate\": \"a\\u0000b\"}").statusCode())
        .isEqualTo(400);
  }

  private HttpResponse<byte[]> upload(String name, byte[] content) {
    var boundary = "----onex";
    var body = new ByteArrayOutputStream();
    field(body, boundary, "_csrf", school.csrfToken());
    field(body, boundary, "kind", "application_form");
    field(body, boundary, "back", "view");
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(boundary, name)
            .getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
    return school.send(
        "POST",
        "/filings/" + number + "/attachments",
        "multipart/form-data; boundary=" + boundary,
        body.toByteArray());
  }

  private static void field(
      ByteArrayOutputStream body, String boundary, String name, String value) {
    body.writeBytes(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(boundary, name, value)
            .getBytes(UTF_8));
  }

  private static byte[] pdf(int more) {
    var content = new byte[Season2027.scan().length + more];
    System.arraycopy(Season2027.scan(), 0, content, 0, Season2027.scan().length);
    return content;
  }
}
