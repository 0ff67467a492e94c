package org.onex.mail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One occasion to write to some people: what about, who signs, which facts.
 *
 * <p>A letter is delivered once per recipient, template, {@code about} and {@code occasion}; asking
 * again changes nothing.
 *
 * @param about filing number, plan number, or id of season or grant
 * @param occasion what tells repetitions apart: the revision, or the date of a reminder
 * @param signature office in whose name the mail goes out
 * @param path page that shows the matter, from {@code /}
 * @param subject where a notice prescribes it; null for the template's own
 * @param facts text, figures, instants (ends exclusive), lists of texts, or findings
 */
public record MailMessage(
    MailTemplate template,
    String about,
    String occasion,
    Set<Recipient> recipients,
    String signature,
    String path,
    @Nullable String subject,
    Map<TemplateVariable, Object> facts,
    List<Enclosure> enclosures) {

  public MailMessage {
    recipients = Set.copyOf(recipients);
    facts = new EnumMap<>(facts);
    enclosures = List.copyOf(enclosures);
    Set<TemplateVariable> missing = template.required();
    missing.removeAll(facts.keySet());
    Set<TemplateVariable> foreign = EnumSet.copyOf(facts.keySet());
    foreign.removeAll(template.required());
    foreign.removeAll(template.optional());
    if (!missing.isEmpty() || !foreign.isEmpty()) {
      throw new IllegalArgumentException(
          template + " lacks " + missing + " and has no use for " + foreign);
    }
  }

  public MailMessage(
      MailTemplate template,
      String about,
      String occasion,
      Set<Recipient> recipients,
      String signature,
      String path,
      Map<TemplateVariable, Object> facts) {
    this(template, about, occasion, recipients, signature, path, null, facts, List.of());
  }

  /** The same letter to others. */
  public MailMessage to(Set<Recipient> others) {
    return new MailMessage(
        template, about, occasion, others, signature, path, subject, facts, enclosures);
  }

  /** The same letter under a subject that a notice prescribes, with files. */
  public MailMessage as(String prescribedSubject, List<Enclosure> files) {
    return new MailMessage(
        template, about, occasion, recipients, signature, path, prescribedSubject, facts, files);
  }
}
