package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody undoes what somebody else saved after he had begun, by page or program. */
@OneXTest
class EditVersionsTest {

  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern PAGE = Pattern.compile("name=\"page\" value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired Season2027 year;

  @BeforeEach
  void springIsOpen() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
  }

  @Test
  void a_program_that_started_from_an_older_version_is_refused_with_name_and_time() {
    String number = year.drafted("hfschool", SPRING, "b1-02", line(60));
    var program = Browser.basic(port, "hfschool");
    String read = program.get("/api/filings/" + number).body();
    var found = Pattern.compile("\"version\":(\\d+)").matcher(read);
    assertThat(found.find()).isTrue();
    year.rewritten("hfschool", number, line(80));

    var stale = program.post("/api/filings", draft(70, found.group(1)));
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body())
        .contains("EDITED_MEANWHILE")
        .contains("您本人于2027年3月26日 09:00:00")
        .contains("申报项目 " + number);
    assertThat(year.headcount(number)).isEqualTo(80);

    var again = Pattern.compile("\"version\":(\\d+)");
    var now = again.matcher(program.get("/api/filings/" + number).body());
    assertThat(now.find()).isTrue();
    assertThat(program.post("/api/filings", draft(70, now.group(1))).statusCode()).isEqualTo(200);
    assertThat(year.headcount(number)).isEqualTo(70);
  }

  @Test
  void a_put_carries_what_it_read_as_if_match() {
    String days = "{\"published\":false,\"source\":\"示例〔2027〕1号\",\"days\":[]}";
    String path = "/api/holidays/2031";
    var admin = Browser.basic(port, "admin");
    String before = etag(admin.get(path));

    assertThat(admin.put(path, days, before).statusCode()).isEqualTo(200);
    var stale = admin.put(path, days, before);

    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("您本人").contains("2031年节假日");
    assertThat(admin.put(path, days, etag(admin.get(path))).statusCode()).isEqualTo(200);
  }

  @Test
  void every_form_of_the_school_page_refuses_an_older_page() {
    var school = Browser.signedIn(port, "whschool");
    String open = school.get("/school?season=" + SPRING).body();
    String later = school.get("/school?season=" + SPRING).body();

    for (String minutes : List.of("第5次校长办公会会议纪要", "第6次校长办公会会议纪要")) {
      school.postForm("/school/meeting", meeting(school, later, minutes));
      assertThat(school.get("/school?season=" + SPRING).body()).contains("已保存2027年校长办公会记录");
    }
    school.postForm("/school/meeting", meeting(school, open, "第1次校长办公会会议纪要"));
    String refused = school.get("/school?season=" + SPRING).body();

    assertThat(refused)
        .contains("已在其他窗口修改：您本人于2027年3月26日 09:00:00保存了2027年校长办公会记录")
        .contains("data-mine")
        .contains("第1次校长办公会会议纪要")
        .contains("value=\"第6次校长办公会会议纪要\"");
  }

  @Test
  void a_stranger_learns_nobodys_name() {
    String number = year.drafted("hfschool", SPRING, "b1-03", line(60));
    year.rewritten("hfschool", number, line(80));
    var stranger = Browser.signedIn(port, "whschool");

    var answer =
        stranger.postForm(
            "/filings/" + number + "/conditions",
            Map.of("_csrf", stranger.csrfToken(), "version", "0"));

    assertThat(stranger.get("/messages").body()).doesNotContain("何静");
    assertThat(answer.body()).doesNotContain("何静");
  }

  private static Map<String, String> meeting(Browser school, String page, String minutes) {
    Map<String, String> form = new HashMap<>();
    form.put("_csrf", school.csrfToken());
    form.put("season", SPRING);
    form.put("heldOn", "2027-03-12");
    form.put("minutes", minutes);
    form.put("version", first(VERSION, page));
    form.put("page", first(PAGE, page));
    return form;
  }

  private static String first(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String draft(int headcount, String version) {
    return """
    {"season":"%s","certificate":"b1-02","version":%s,"lines":[{"level":"中级","majorCode":"710201",
     "majorName":"计算机应用","enrolled":200,"teachers":12,"headcount":%d}]}
    """
        .formatted(SPRING, version, headcount);
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
