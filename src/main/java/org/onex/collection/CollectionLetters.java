package org.onex.collection;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.calendar.Season;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.document.PilotTable;
import org.onex.notification.Enclosure;
import org.onex.notification.Fact;
import org.onex.notification.Letter;
import org.onex.notification.MailTemplate;
import org.onex.notification.Notifications;
import org.onex.notification.Recipient;
import org.onex.organization.Actor;
import org.springframework.stereotype.Component;

/** Sends the summary to the notice's mailbox: the Word version and the stamped copy. */
@Component
class CollectionLetters {

  private static final String OCCASION = "collection";

  private final CollectionLevel levels;
  private final Attachments attachments;
  private final Notifications notifications;

  CollectionLetters(CollectionLevel levels, Attachments attachments, Notifications notifications) {
    this.levels = levels;
    this.attachments = attachments;
    this.notifications = notifications;
  }

  void sent(Actor actor, Season season, PilotTable table, CollectedSummary issue) {
    levels
        .policy(season)
        .envelope(OCCASION)
        .ifPresent(
            envelope -> {
              Map<Fact, Object> facts = new EnumMap<>(Fact.class);
              facts.put(Fact.SEASON, season.title());
              facts.put(Fact.UNIT, table.unit());
              notifications.send(
                  new Letter(
                          MailTemplate.SUMMARY_ENCLOSED,
                          season.id(),
                          "%s/%d".formatted(issue.unitId(), issue.number()),
                          Set.of(
                              Recipient.mailbox("省级主管部门", envelope.mailbox(), season.provinceId())),
                          table.unit(),
                          "/seasons/" + season.id(),
                          facts)
                      .as(
                          envelope.subject(Map.of("unit", table.unit())),
                          List.of(
                              enclosure(word(actor, issue, table)),
                              enclosure(attachments.find(String.valueOf(issue.scanId()))))));
            });
  }

  private Attachment word(Actor actor, CollectedSummary issue, PilotTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeWord(out);
    return attachments.add(
        actor,
        issue.scanOwner(),
        "summary",
        "%s-第%d号.docx".formatted(table.title(), table.number()),
        out.toByteArray());
  }

  private static Enclosure enclosure(Attachment file) {
    return new Enclosure(file.fileName(), file.mediaType(), file.sha256());
  }
}
