package org.onex.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.calendar.Season;
import org.onex.filing.Filing;
import org.onex.filing.FilingLine;
import org.onex.filing.Revision;
import org.onex.policy.Finding;
import org.onex.policy.Verdict;

/** What every letter about a filing states, and to whom it goes. */
record FilingSubject(
    Filing filing,
    Season season,
    String school,
    String certificate,
    String office,
    Set<Recipient> schoolPeople) {

  /** The facts that all letters about a filing have in common. */
  Map<Fact, Object> facts() {
    Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.NUMBER, filing.number());
    facts.put(Fact.SEASON, season.title());
    facts.put(Fact.SCHOOL, school);
    facts.put(Fact.CERTIFICATE, certificate);
    return facts;
  }

  Letter letter(MailTemplate template, String occasion, Map<Fact, Object> facts) {
    return new Letter(
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
