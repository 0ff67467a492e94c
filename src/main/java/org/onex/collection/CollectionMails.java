package org.onex.collection;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onex.directory.Actor;
import org.onex.mail.Enclosure;
import org.onex.mail.MailMessage;
import org.onex.mail.MailTemplate;
import org.onex.mail.Notifications;
import org.onex.mail.Recipient;
import org.onex.mail.TemplateVariable;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.office.PilotTable;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/** Sends the summary to the notice's mailbox: the Word version and the stamped copy. */
@Component
class CollectionMails {

  private static final String OCCASION = "collection";

  private final CollectionStage levels;
  private final Attachments attachments;
  private final Notifications notifications;

  CollectionMails(CollectionStage levels, Attachments attachments, Notifications notifications) {
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
              Map<TemplateVariable, Object> facts = new EnumMap<>(TemplateVariable.class);
              facts.put(TemplateVariable.SEASON, season.title());
              facts.put(TemplateVariable.UNIT, table.unit());
              notifications.send(
                  new MailMessage(
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
