package org.onex.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.HtmlUtils;

class LettersReadWellTest {

  private static final Instant NOW = Instant.parse("2027-03-22T01:15:24Z");
  private static final Pattern SPOKEN = Pattern.compile("\\$\\{(\\w+)}");

  private final Composer composer = new Composer("https://onex.example.edu.cn/");

  @ParameterizedTest
  @EnumSource
  void everyFactStandsInBothPartsAndNothingIsLeftOpen(MailTemplate template) throws IOException {
    MailMessage mailMessage = SampleLetters.of(template);
    Composition written = composer.compose(mailMessage, NOW).apply(SampleLetters.TEACHER);
    String html = HtmlUtils.htmlUnescape(written.html());
    keepToLookAt(template, written);

    assertThat(List.of(written.subject(), written.text(), html))
        .allSatisfy(
            part ->
                assertThat(part)
                    .isNotBlank()
                    .doesNotContain("null", "${", "[(", "[[", "[#", " th:"));
    assertThat(List.of(written.text(), html))
        .allSatisfy(
            part ->
                assertThat(part)
                    .contains(
                        "示例职业技术学院 李老师：",
                        "示例省1+X证书协调推进办公室",
                        "2027年3月22日",
                        "https://onex.example.edu.cn/filings/F2027-0001"));
    mailMessage
        .facts()
        .forEach(
            (fact, value) -> {
              Object shown = fact.form().write(value);
              List<?> texts = shown instanceof List<?> list ? list : List.of(shown);
              assertThat(texts)
                  .allSatisfy(
                      text ->
                          assertThat(List.of(written.text(), html))
                              .as(fact.name())
                              .allSatisfy(part -> assertThat(part).contains(text.toString())));
            });
  }

  @ParameterizedTest
  @EnumSource
  void wordsSpeakOnlyOfFactsThatTheLetterHas(MailTemplate template) {
    Set<TemplateVariable> known = template.required();
    known.addAll(template.optional());
    Set<String> keys = known.stream().map(TemplateVariable::key).collect(Collectors.toSet());

    assertThat(
            SPOKEN.matcher(Composer.read(template.file())).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(keys).contains(key));
  }

  @ParameterizedTest
  @EnumSource
  void optionalFactsMayBeMissing(MailTemplate template) {
    Map<TemplateVariable, Object> facts = new EnumMap<>(SampleLetters.of(template).facts());
    facts.keySet().removeAll(template.optional());
    MailMessage mailMessage =
        new MailMessage(template, "X", "1", Set.of(SampleLetters.TEACHER), "示例办公室", "/x", facts);

    Composition written = composer.compose(mailMessage, NOW).apply(SampleLetters.TEACHER);

    assertThat(written.subject() + written.text() + written.html())
        .doesNotContain("null", "${", "[#", "于前");
  }

  @Test
  void anExclusiveEndIsShownAsTheLastSecondThatCounts() {
    Composition written =
        composer
            .compose(SampleLetters.of(MailTemplate.NOTHING_FILED), NOW)
            .apply(SampleLetters.TEACHER);

    assertThat(written.text()).contains("2027年4月2日 23:59:59").doesNotContain("4月3日");
  }

  @Test
  void aVeryLongListIsCutAndSaysSo() {
    Map<TemplateVariable, Object> facts =
        new EnumMap<>(SampleLetters.of(MailTemplate.OVERDUE).facts());
    facts.put(
        TemplateVariable.FILINGS,
        IntStream.rangeClosed(1, 40_000).mapToObj(i -> "第" + i + "项").toList());
    MailMessage mailMessage =
        new MailMessage(
            MailTemplate.OVERDUE, "X", "1", Set.of(SampleLetters.TEACHER), "示例办公室", "/x", facts);

    Composition written = composer.compose(mailMessage, NOW).apply(SampleLetters.TEACHER);

    assertThat(written.text()).contains("200. 第200项\n", "其余39800项请在办理页面查看").doesNotContain("第201项");
  }

  @Test
  void aPrescribedSubjectIsTakenAsItIs() {
    MailMessage mailMessage =
        SampleLetters.of(MailTemplate.SUMMARY_ENCLOSED)
            .as("示例职业技术学院+2027年证书申报", List.of(new Enclosure("汇总表.pdf", "application/pdf", "ab12")));
    Recipient mailbox = Recipient.mailbox("示例办公室", "office@example.edu.cn", "province");

    Composition written = composer.compose(mailMessage, NOW).apply(mailbox);

    assertThat(written.subject()).isEqualTo("示例职业技术学院+2027年证书申报");
    assertThat(written.text()).contains("汇总表.pdf").doesNotContain("站内消息", "http");
    assertThat(written.html()).contains("汇总表.pdf").doesNotContain("站内消息", "href");
  }

  @Test
  void whatPeopleWriteIsNeitherMarkupNorTemplateNorHeader() {
    Map<TemplateVariable, Object> facts =
        new EnumMap<>(SampleLetters.of(MailTemplate.RESULT_REJECTED).facts());
    facts.put(TemplateVariable.CERTIFICATE, "甲\nBcc: x@example.edu.cn<b>${opinion}[(${opinion})]");
    facts.put(TemplateVariable.OPINION, "第一\n---\n第二<script>");
    MailMessage mailMessage =
        new MailMessage(
            MailTemplate.RESULT_REJECTED,
            "X",
            "1",
            Set.of(SampleLetters.TEACHER),
            "示例办公室",
            "/x",
            facts);

    Composition written = composer.compose(mailMessage, NOW).apply(SampleLetters.TEACHER);

    assertThat(written.subject()).doesNotContain("\n").contains("${opinion}");
    assertThat(written.html()).doesNotContain("<script>", "<b>");
    assertThat(written.text()).contains("第一\n---\n第二<script>");
  }

  @Test
  void aLetterWithoutItsFactsIsNotWrittenAtAll() {
    assertThatThrownBy(
            () ->
                new MailMessage(
                    MailTemplate.NOTHING_FILED,
                    "X",
                    "1",
                    Set.of(),
                    "示例办公室",
                    "/x",
                    Map.of(TemplateVariable.SEASON, "2027年春季申报", TemplateVariable.HASH, "ab")))
        .hasMessageContaining("SCHOOL, CLOSES_AT, DAYS_LEFT")
        .hasMessageContaining("no use for [HASH]");
  }

  @Test
  void everyFactIsUsedSomewhereUnderANameOfItsOwn() {
    Set<TemplateVariable> used = EnumSet.noneOf(TemplateVariable.class);
    for (MailTemplate template : MailTemplate.values()) {
      used.addAll(template.required());
      used.addAll(template.optional());
    }

    assertThat(used).containsExactlyInAnyOrder(TemplateVariable.values());
    assertThat(Arrays.stream(TemplateVariable.values()).map(TemplateVariable::key))
        .doesNotHaveDuplicates()
        .contains("submittedAt", "number", "formerlyUntil");
  }

  private static void keepToLookAt(MailTemplate template, Composition written) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "mails"));
    Files.writeString(folder.resolve(template + ".html"), written.html());
    Files.writeString(
        folder.resolve(template + ".txt"), written.subject() + "\n\n" + written.text());
  }
}
