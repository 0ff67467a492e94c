package org.onex.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.Browser;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Refusal;
import org.onex.mail.DeliveryEntry;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 政策文件 and 转发 (广东省教育厅2024年通知 三(二); 教职成司函〔2019〕36号 四). */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticeRegistryTest {

  private static final String NOTICE = "anhui-2027";

  @Autowired NoticeRegistry registry;
  @Autowired ForwardingService service;
  @Autowired DeliveryLog log;
  @Autowired Season2027 year;
  @LocalServerPort int port;

  @BeforeEach
  void theYearIsConfirmed() {
    year.at("2027-03-22T09:00:00+08:00");
    year.confirmed();
  }

  @Test
  @Order(1)
  void a_school_reads_its_provinces_notice_and_the_ones_above_it_and_no_other_provinces() {
    assertThat(registry.of(year.actor("hfschool")))
        .extracting(entry -> entry.notice().number())
        .containsExactly("皖教秘职成〔2024〕22号", "教职成〔2019〕6号");
  }

  @Test
  @Order(2)
  void an_administrator_reads_all_with_what_each_quotes_and_where() {
    var yunnan =
        registry.of(year.actor("admin")).stream()
            .filter(entry -> entry.notice().policyId().equals("YN-2023"))
            .findFirst()
            .orElseThrow();

    assertThat(yunnan.notice().circulation().publicity()).isEqualTo("公开发布");
    assertThat(yunnan.sources())
        .extracting(source -> source.title() + " " + source.provision().clause())
        .anyMatch(cited -> cited.startsWith("云南省教育厅关于报送") && cited.endsWith("五(三)"));
  }

  @Test
  @Order(3)
  void a_bureau_passes_the_notice_on_to_its_schools_in_one_act_that_is_kept() {
    var before = service.forward(year.actor("ahhefei"), NOTICE, "请尽早组织论证。");

    assertThat(before.reached()).isZero();
    assertThat(before.waiting()).isNotEmpty();
    assertThat(state("ahprovince", "合肥").reached()).isEqualTo(before.waiting().size());
    assertThat(state("ahprovince", "合肥").isDone()).isTrue();
    assertThat(state("ahprovince", "芜湖").reached()).isZero();
    assertThat(letters()).hasSameSizeAs(before.waiting().stream().map(s -> s.id()).toList());
  }

  @Test
  @Order(4)
  void a_second_press_reaches_nobody_twice() {
    int before = letters().size();

    assertThatThrownBy(() -> service.forward(year.actor("ahhefei"), NOTICE, null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("无需重复转发");
    assertThat(letters()).hasSize(before);
  }

  @Test
  @Order(5)
  void only_a_bureau_forwards_and_only_what_its_province_issued() {
    assertThatThrownBy(() -> service.forward(year.actor("ahprovince"), NOTICE, null))
        .hasMessageContaining("由市、县级教育行政部门办理");
    assertThatThrownBy(() -> service.forward(year.actor("ahwuhu"), "yunnan-2027", null))
        .hasMessageContaining("没有编号为“yunnan-2027”的年度通知");
  }

  @Test
  @Order(6)
  void the_page_shows_a_bureau_its_button_and_a_school_only_the_documents() {
    assertThat(Browser.signedIn(port, "ahwuhu").get("/notices").body())
        .contains("转发至属地学校", "皖教示例〔2027〕1号", "各应用型本科高校")
        .doesNotContain("合肥");
    assertThat(Browser.signedIn(port, "whschool").get("/notices").body())
        .contains("国家职业教育改革实施方案")
        .doesNotContain("转发至属地学校");
    assertThat(Browser.basic(port, "hfschool").get("/api/notices").body())
        .contains("\"policy\":\"AH-2024\"", "\"publicity\":\"主动公开\"")
        .doesNotContain("YN-2023");
  }

  private ForwardingState state(String person, String unit) {
    var actor = year.actor(person);
    return service.states(actor, service.notices(actor).get(0)).stream()
        .filter(state -> state.unit().name().contains(unit))
        .findFirst()
        .orElseThrow();
  }

  private List<DeliveryEntry> letters() {
    return log.about(NOTICE).stream()
        .filter(letter -> letter.template() == MailTemplate.NOTICE_FORWARDED)
        .toList();
  }
}
