package org.onex.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.onex.MovableClock;
import org.onex.OneXTest;
import org.onex.TestServers;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.People;
import org.onex.directory.Person;
import org.onex.directory.Refusal;
import org.onex.mail.DeliveryEntry;
import org.onex.mail.DeliveryFilter;
import org.onex.mail.DeliveryLog;
import org.onex.mail.DeliveryState;
import org.onex.mail.Inbox;
import org.onex.mail.InboxItem;
import org.onex.mail.MailMessage;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipient;
import org.onex.mail.Recipients;
import org.onex.mail.ScriptedMailServer;
import org.onex.mail.TemplateVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OneXTest
class SendMailProcessTest {

  @Autowired private Notifications notifications;
  @Autowired private DeliveryLog log;
  @Autowired private Inbox inbox;
  @Autowired private Recipients recipients;
  @Autowired private People people;
  @Autowired private Institutions institutions;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private JavaMailSenderImpl sender;
  @Autowired private MovableClock clock;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private ExternalTaskService tasks;
  @Autowired private MailRound mails;
  @Autowired private HistoryService history;
  @Autowired private IdentityService identity;

  private String about = "";
  private String host = "";
  private int port;

  @BeforeEach
  void deployAndRememberTheServer(TestInfo test) throws Exception {
    if (repository.createProcessDefinitionQuery().processDefinitionKey("send-mail").count() == 0) {
      repository
          .createDeployment()
          .addClasspathResource("processes/common/send-mail.bpmn")
          .deploy();
    }
    TestServers.mail().purgeEmailFromAllMailboxes();
    about = test.getTestMethod().orElseThrow().getName();
    host = String.valueOf(sender.getHost());
    port = sender.getPort();
  }

  @AfterEach
  void giveTheServerBack() {
    sender.setHost(host);
    sender.setPort(port);
  }

  @Test
  void aLetterIsSentOnceAfterTheCommit() throws Exception {
    send(letter(teacher()));
    send(letter(teacher()));

    assertThat(log.about(about)).hasSize(1);
    assertThat(TestServers.mail().getReceivedMessages()).isEmpty();
    attempt();

    assertThat(TestServers.mail().getReceivedMessages()).hasSize(1);
    assertThat(TestServers.mail().getReceivedMessages()[0].getMessageID())
        .startsWith("<" + delivery().id());
    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
    assertThat(delivery().settledAt()).isEqualTo(clock.instant());
    assertThat(endedAt()).containsExactly("EndEvent_Sent");
  }

  @Test
  void peopleWithoutRightsInTheEngineCauseMailsAllTheSame() {
    identity.setAuthentication("hfcollege", List.of(), List.of());
    try {
      send(letter(teacher()));
    } finally {
      identity.clearAuthentication();
    }
    attempt();

    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void whatDidNotHappenIsNotTold() {
    long before = runtime.createProcessInstanceQuery().processDefinitionKey("send-mail").count();
    transaction.executeWithoutResult(
        status -> {
          notifications.send(letter(teacher()));
          status.setRollbackOnly();
        });

    assertThat(log.about(about)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("send-mail").count())
        .isEqualTo(before);
    assertThatThrownBy(() -> notifications.send(letter(teacher())))
        .hasMessageContaining("mandatory");
  }

  @Test
  void onlyThoseGetALetterWhoHaveNotGotItYet() {
    Set<Recipient> hundreds =
        IntStream.range(0, 300)
            .mapToObj(i -> Recipient.mailbox("学校" + i, i + "@example.edu.cn", "province"))
            .collect(Collectors.toSet());
    send(letter(hundreds.stream().limit(100).collect(Collectors.toSet())));
    send(letter(hundreds));

    assertThat(log.about(about)).hasSize(300);
    assertThat(log.about(about))
        .allSatisfy(
            entry ->
                assertThat(
                        runtime
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(entry.id())
                            .count())
                    .isOne());
  }

  @Test
  void aServerThatStaysDownForADayEndsInAnIncidentAndAPersonSendsAgain() {
    send(letter(teacher()));
    sender.setPort(1);

    for (Instant end = clock.instant().plus(Duration.ofDays(1)); clock.instant().isBefore(end); ) {
      attempt();
      assertThat(delivery().state()).isEqualTo(DeliveryState.DELAYED);
      assertThat(delivery().reason()).contains("将自动重试", "无法连接邮件服务器");
      assertThat(incidents()).isZero();
      clock.moveTo(dueAgain());
    }
    attempt();
    assertThat(delivery().state()).isEqualTo(DeliveryState.FAILED);
    assertThat(delivery().reason()).contains("自动重试已满一天", "无法连接邮件服务器");
    assertThat(incidents()).isOne();

    sender.setPort(port);
    log.resend(person("ahprovince"), delivery().id());
    attempt();

    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
    assertThat(incidents()).isZero();
    assertThat(endedAt()).containsExactly("EndEvent_Sent");
  }

  @Test
  void aRefusedAddressIsNoIncident() throws IOException {
    send(letter(teacher()));
    try (ScriptedMailServer server = new ScriptedMailServer().on("RCPT", "550 no such user")) {
      sender.setPort(server.port());
      attempt();
    }

    assertThat(delivery().state()).isEqualTo(DeliveryState.ADDRESS_BAD);
    assertThat(delivery().reason()).contains("550 no such user");
    assertThat(endedAt()).containsExactly("EndEvent_AddressBad");
  }

  @Test
  void aNodeKilledWhileSendingLeavesAMailThatGoesOnceMoreUnderItsNumber() throws Exception {
    send(letter(teacher()));
    jdbc.update("update delivery set state = 'SENDING' where id = ?", delivery().id());

    attempt();

    assertThat(TestServers.mail().getReceivedMessages()).hasSize(1);
    assertThat(TestServers.mail().getReceivedMessages()[0].getMessageID())
        .startsWith("<" + delivery().id());
    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void whatStaysUnknownIsTriedAgainTwiceAndThenShownToPeople() throws IOException {
    send(letter(teacher()));
    try (ScriptedMailServer server = new ScriptedMailServer().on(".", "")) {
      sender.setPort(server.port());
      for (int tries = 0; tries < 2; tries++) {
        attempt();
        assertThat(delivery().state()).isEqualTo(DeliveryState.DELAYED);
        clock.moveTo(dueAgain());
      }
      attempt();
      assertThat(server.texts()).isEqualTo(3);
    }
    assertThat(delivery().state()).isEqualTo(DeliveryState.UNCONFIRMED);
    assertThat(delivery().reason()).contains("无法确认是否已送达");
    assertThat(endedAt()).containsExactly("EndEvent_Unconfirmed");

    sender.setPort(port);
    assertThat(log.counts(person("ahops"))).containsEntry("UNCONFIRMED", 1L);
    assertThat(log.resendAll(person("ahprovince"))).isOne();
    attempt();

    assertThat(TestServers.mail().getReceivedMessages()).hasSize(1);
    assertThat(delivery().state()).isEqualTo(DeliveryState.SENT);
  }

  @Test
  void whileTheMailServerIsSpokenToNoTransactionIsOpen() {
    send(letter(teacher()));

    transaction.executeWithoutResult(
        status ->
            assertThatThrownBy(this::attempt).isInstanceOf(IllegalTransactionStateException.class));
  }

  @Test
  void aJobThatRunsAgainAfterItsMailWentSendsNothing() {
    send(letter(teacher()));
    jdbc.update("update delivery set state = 'SENT' where id = ?", delivery().id());

    attempt();

    assertThat(TestServers.mail().getReceivedMessages()).isEmpty();
    assertThat(endedAt()).containsExactly("EndEvent_Sent");
  }

  @Test
  void withoutAMailServerTheLogSaysSo() {
    send(letter(teacher()));
    sender.setHost("");

    attempt();

    assertThat(delivery().state()).isEqualTo(DeliveryState.LOGGED);
    assertThat(delivery().reason()).isEqualTo("未配置邮件服务器");
    assertThat(endedAt()).containsExactly("EndEvent_Logged");
  }

  @Test
  void withoutAnAddressTheLetterStandsInTheSystem() {
    Recipient nowhere =
        new Recipient("person/hfschool", "示例学校", "hfschool", "school", "province", null);
    Actor reader = person("hfschool");
    send(letter(Set.of(nowhere)));

    assertThat(delivery().state()).isEqualTo(DeliveryState.LOGGED);
    assertThat(delivery().reason()).isEqualTo("收件人未登记邮箱");
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(delivery().id())
                .count())
        .isZero();
    assertThat(inbox.of(reader, Pageable.ofSize(100)))
        .extracting(InboxItem::id)
        .contains(delivery().id());
  }

  @Test
  void everyoneReadsTheirOwnMessagesOnly() {
    Actor reader = person("hfcollege");
    Actor other = person("whschool");
    inbox.markAllRead(reader);
    send(letter(recipients.of(reader.institutionId())));
    String id =
        inbox.of(reader, Pageable.ofSize(100)).getContent().stream()
            .filter(item -> !item.isRead())
            .findFirst()
            .orElseThrow()
            .id();

    assertThat(inbox.unread(reader)).isOne();
    assertThat(inbox.open(other, id)).isEmpty();
    assertThat(inbox.unread(reader)).isOne();
    assertThat(inbox.open(reader, id)).get().matches(InboxItem::isRead);
    assertThat(inbox.unread(reader)).isZero();
  }

  @Test
  void theLogIsForTheOfficeOfTheProvinceAndForAdministrators() {
    send(letter(teacher()));
    String id = delivery().id();
    send(letter(Set.of(Recipient.mailbox("外省", "x@example.edu.cn", "elsewhere"))));
    Actor office = person("ahprovince");
    Pageable page = Pageable.ofSize(10);

    assertThat(log.find(office, here("hfcollege@"), page)).extracting("id").containsExactly(id);
    assertThat(log.find(person("admin"), here(null), page)).extracting("id").containsExactly(id);
    assertThat(log.find(office, here("_"), page)).isEmpty();
    assertThatThrownBy(() -> log.find(person("ahhefei"), here(null), page))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> log.resend(office, id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("待发送");
  }

  private DeliveryFilter here(@Nullable String recipient) {
    return new DeliveryFilter(DeliveryState.QUEUED, MailTemplate.NOTHING_FILED, about, recipient);
  }

  private void send(MailMessage mailMessage) {
    transaction.executeWithoutResult(status -> notifications.send(mailMessage));
  }

  private MailMessage letter(Set<Recipient> to) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.SEASON, "2027年春季申报");
    facts.put(TemplateVariable.SCHOOL, "示例学校");
    facts.put(TemplateVariable.CLOSES_AT, Instant.parse("2027-04-02T16:00:00Z"));
    facts.put(TemplateVariable.DAYS_LEFT, 3);
    return new MailMessage(
        MailTemplate.NOTHING_FILED, about, "2027-03-30", to, "示例办公室", "/seasons/1", facts);
  }

  private Set<Recipient> teacher() {
    Person teacher = people.findById("hfcollege").orElseThrow();
    return Set.of(
        Recipient.person(teacher, institutions.findById(teacher.institutionId()).orElseThrow()));
  }

  private Actor person(String id) {
    return people.findById(id).orElseThrow().asActor();
  }

  private DeliveryEntry delivery() {
    return log.about(about).get(0);
  }

  private void attempt() {
    String id = delivery().id();
    mails.send(id::equals);
  }

  /** When the mail is tried again. */
  private Instant dueAgain() {
    return tasks.createExternalTaskQuery().topicName("send-mail").list().stream()
        .filter(task -> task.getBusinessKey().equals(delivery().id()))
        .findFirst()
        .orElseThrow()
        .getLockExpirationTime()
        .toInstant()
        .plusMillis(1);
  }

  private long incidents() {
    return runtime.createIncidentQuery().processDefinitionKeyIn("send-mail").count();
  }

  private List<String> endedAt() {
    return history
        .createHistoricActivityInstanceQuery()
        .activityType("noneEndEvent")
        .finished()
        .list()
        .stream()
        .filter(end -> instances().contains(end.getProcessInstanceId()))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private Set<String> instances() {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(delivery().id())
        .list()
        .stream()
        .map(HistoricProcessInstance::getId)
        .collect(Collectors.toSet());
  }
}
