package org.onex.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.Revision;
import org.onex.notice.Finding;
import org.onex.notice.Verdict;
import org.onex.season.Season;

/** What every letter about a filing states, and to whom it goes. */
record FilingSubject(
    Filing filing,
    Season season,
    String school,
    String certificate,
    String office,
    Set<Recipient> schoolPeople) {

  /** The facts that all letters about a filing have in common. */
  Map<TemplateVariable, Object> facts() {
    Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
    facts.put(TemplateVariable.NUMBER, filing.number());
    facts.put(TemplateVariable.SEASON, season.title());
    facts.put(TemplateVariable.SCHOOL, school);
    facts.put(TemplateVariable.CERTIFICATE, certificate);
    return facts;
  }

  MailMessage letter(MailTemplate template, String occasion, Map<TemplateVariable, Object> facts) {
    return new MailMessage(
        template,
        filing.number(),
        occasion,
        schoolPeople,
        office,
        "/filings/" + filing.number(),
        facts);
  }

  static List<String> lines(Revision revision) {
    return revision.lines().stream().map(FilingSubject::line).toList();
  }

  private static String line(FilingLine line) {
    return "%s　%s（%s）　%d人"
        .formatted(line.level(), line.majorName(), line.majorCode(), line.headcount());
  }

  /** What a school must know; what is in order needs no sentence. */
  static List<Finding> worthTelling(Revision revision) {
    return revision.findingsNow().stream().filter(f -> f.verdict() != Verdict.PASS).toList();
  }
}
