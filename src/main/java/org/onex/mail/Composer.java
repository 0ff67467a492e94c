package org.onex.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * Puts letters into words. Each template is one file of subject, news and what to do now; two
 * layouts, text and HTML, add salutation, facts, findings, link and signature, so that both parts
 * of a mail always say the same.
 *
 * <p>The engines are not beans: they must not stand in for the one that renders pages.
 */
@Component
class Composer {

  private static final String FOLDER = "documents/mail/";

  private final TemplateEngine words = engineForWords();
  private final TemplateEngine layouts = engineForLayouts();
  private final Map<MailTemplate, Words> templates = new LinkedHashMap<>();
  private final String baseUrl;

  Composer(@Value("${onex.base-url:http://localhost:8080}") String baseUrl) {
    this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    for (MailTemplate template : MailTemplate.values()) {
      templates.put(template, Words.parse(read(template.file())));
    }
  }

  /** Everything that is the same for all recipients is written once. */
  Function<Recipient, Composition> compose(MailMessage mailMessage, Instant now) {
    Context facts = new Context(Locale.CHINA);
    Context page = new Context(Locale.CHINA);
    List<Row> table = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    mailMessage
        .facts()
        .forEach((templateVariable, value) -> lay(templateVariable, value, facts, table, blocks));
    if (!mailMessage.enclosures().isEmpty()) {
      blocks.add(
          new Block("附件", mailMessage.enclosures().stream().map(Enclosure::fileName).toList()));
    }
    Words template = templates.getOrDefault(mailMessage.template(), Words.NONE);
    String prescribed = mailMessage.subject();
    String subject =
        oneLine(prescribed == null ? words.process(template.subject(), facts) : prescribed);
    page.setVariable("subject", subject);
    page.setVariable("title", mailMessage.template().label());
    page.setVariable("news", paragraphs(words.process(template.news(), facts)));
    page.setVariable("todo", paragraphs(words.process(template.todo(), facts)));
    page.setVariable("table", table);
    page.setVariable("blocks", blocks);
    page.setVariable("link", baseUrl + mailMessage.path());
    page.setVariable("office", mailMessage.signature());
    page.setVariable("date", VariableFormat.DATE.format(now));
    return recipient -> {
      page.setVariable("salutation", recipient.salutation());
      page.setVariable("outside", recipient.institutionId() == null);
      return new Composition(
          subject, layouts.process("layout.txt", page), layouts.process("layout.html", page));
    };
  }

  private static void lay(
      TemplateVariable templateVariable,
      Object value,
      Context facts,
      List<Row> table,
      List<Block> blocks) {
    Object written = templateVariable.form().write(value);
    facts.setVariable(templateVariable.key(), written);
    if (written instanceof List<?> items) {
      if (!items.isEmpty()) {
        blocks.add(
            new Block(templateVariable.label(), items.stream().map(Object::toString).toList()));
      }
    } else {
      table.add(new Row(templateVariable.label(), written.toString()));
    }
  }

  static String read(String file) {
    try {
      return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).reduce("", String::concat);
  }

  private static TemplateEngine engineForWords() {
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.TEXT);
    resolver.setCacheable(true);
    TemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }

  private static TemplateEngine engineForLayouts() {
    TemplateEngine engine = new SpringTemplateEngine();
    engine.addTemplateResolver(layout("*.txt", TemplateMode.TEXT, 1));
    engine.addTemplateResolver(layout("*.html", TemplateMode.HTML, 2));
    return engine;
  }

  private static ClassLoaderTemplateResolver layout(String pattern, TemplateMode mode, int order) {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(Composer.class.getClassLoader());
    resolver.setPrefix(FOLDER);
    resolver.setResolvablePatterns(Set.of(pattern));
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    resolver.setOrder(order);
    return resolver;
  }

  /** A fact in the table. */
  record Row(String label, String value) {}

  /** A fact that is a list. */
  record Block(String label, List<String> items) {}

  /** A template's file, cut before anything is filled in: what people wrote cannot cut it. */
  record Words(String subject, String news, String todo) {

    static final Words NONE = new Words("", "", "");

    static Words parse(String file) {
      String[] parts = file.split("\n---\n", -1);
      if (parts.length != 3) {
        throw new IllegalStateException(
            "subject, news and todo, parted by ---, expected:\n" + file);
      }
      return new Words(parts[0], parts[1], parts[2]);
    }
  }
}
