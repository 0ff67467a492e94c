package org.onex.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onex.Season2027.line;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.onex.College;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalApproval;
import org.onex.internalapproval.InternalOpinion;
import org.onex.mail.DeliveryLog;
import org.onex.mail.MailTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dean answers for the own 二级学院, the teaching office for the whole school. */
@OneXTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostsInCollegesTest {

  @Autowired Season2027 year;
  @Autowired College college;
  @Autowired Drafting drafting;
  @Autowired ApprovalService service;
  @Autowired ApprovalQueries queries;
  @Autowired DeliveryLog log;
  @LocalServerPort int port;

  @Test
  @Order(1)
  void only_the_dean_of_the_college_that_files_hears_of_it_and_acts() {
    year.confirmed();
    year.at("2027-03-10T09:00:00+08:00");
    college.settled();
    college.withColleges();
    College.rulesInForce(port);
    year.at("2027-03-26T09:00:00+08:00");
    String number = sent("yfinfo", "b1-01", line(60));

    assertThat(todo("yfinfodean")).containsExactly(number + "-N1");
    assertThat(todo("yfmechdean")).isEmpty();
    assertThat(todo("yfdean")).as("a dean for the whole school").containsExactly(number + "-N1");
    assertThat(log.about(number + "-N1"))
        .filteredOn(letter -> letter.template() == MailTemplate.INTERNAL_PENDING)
        .extracting(letter -> letter.address())
        .contains("yfinfodean@example.edu.cn", "yfdean@example.edu.cn")
        .doesNotContain("yfmechdean@example.edu.cn");
    assertThatThrownBy(() -> agree("yfmechdean", number))
        .hasMessage("待二级学院审核由“信息工程学院”的“二级学院”岗位办理，您的岗位在“机电工程学院”，不能审批；岗位有误的请联系系统管理员更正。");
    agree("yfinfodean", number);
    assertThat(todo("yfoffice")).as("of the whole school").containsExactly(number + "-N1");
    agree("yfoffice", number);
    assertThat(year.filing(number).state()).isEqualTo(FilingState.IN_REVIEW);
  }

  @Test
  @Order(2)
  void what_comes_from_no_college_is_for_those_who_answer_for_the_whole_school() {
    String number = sent("hfcollege", "b1-04", line("中级", "710202", "数字媒体技术应用", 60));
    assertThat(todo("yfinfodean")).isEmpty();
    assertThatThrownBy(() -> agree("yfinfodean", number))
        .hasMessageContaining("填报人没有登记所在二级学院，请系统管理员在人员名单“岗位”栏写明");
    agree("yfdean", number);
  }

  private String sent(String person, String certificate, FilingLine line) {
    String number = year.drafted(person, Season2027.SPRING, certificate, line);
    drafting.supportedBy(year.actor(person), number, List.of("网页设计与制作"));
    assertThat(year.submit(person, number).problem()).isNull();
    return number;
  }

  private List<String> todo(String person) {
    return queries.todo(year.actor(person)).stream().map(InternalApproval::number).toList();
  }

  private void agree(String person, String number) {
    service.decide(year.actor(person), number + "-N1", InternalOpinion.AGREE, null, null);
  }
}
