package org.onex.pack;

import org.onex.policy.Duty;
import org.onex.policy.DutyItem;
import org.onex.policy.Envelope;
import org.onex.policy.FormRow;
import org.onex.policy.RequiredDocument;
import org.onex.policy.Source;
import org.onex.policy.Verdict;

/** Reads what is to be handed in, and the papers that a notice itself quotes. */
final class PaperRows {

  private PaperRows() {}

  static RequiredDocument document(RowReader row) {
    return new RequiredDocument(
        row.text("step"),
        row.text("document"),
        row.text("title"),
        row.text("template"),
        row.yes("seal"),
        row.text("each"),
        row.optional("code").orElse(null),
        row.meeting(),
        row.provision());
  }

  static FormRow form(RowReader row) {
    return new FormRow(
        row.text("form"),
        row.text("section"),
        row.text("table"),
        row.text("field"),
        row.text("label"),
        row.choice("kind", FormRow.Kind.values(), FormRow.Kind::label),
        row.whole("most").orElse(null),
        row.yes("required"),
        row.provision());
  }

  static Duty duty(RowReader row) {
    return new Duty(
        row.text("report"),
        row.text("title"),
        row.text("season"),
        row.set("schoolType"),
        row.text("cycle"),
        row.date("due"),
        row.choice("effect", Verdict.values(), Verdict::label),
        row.list("bearer").isEmpty() ? null : task(row),
        row.provision());
  }

  private static Duty.Task task(RowReader row) {
    return new Duty.Task(
        row.choice("bearer", Duty.Bearer.values(), Duty.Bearer::label),
        row.text("voluntary").equals("是"),
        row.text("repeated"),
        row.text("chosen"),
        row.text("envelope"),
        row.list("rules"),
        row.list("entryRules"));
  }

  static DutyItem dutyItem(RowReader row) {
    return new DutyItem(
        row.text("report"),
        row.text("item"),
        row.text("title"),
        row.choice("kind", DutyItem.Kind.values(), DutyItem.Kind::label),
        row.yes("perEntry"),
        row.yes("required"),
        row.list("choices"),
        row.provision());
  }

  static Envelope envelope(RowReader row) {
    return new Envelope(
        row.text("occasion"),
        row.text("mailbox"),
        row.text("subject"),
        row.list("attachments"),
        row.provision());
  }

  static Source source(RowReader row) {
    return new Source(
        row.text("title"),
        row.text("number"),
        row.text("issuer"),
        row.date("date"),
        row.text("relation"),
        row.provision());
  }
}
