package org.onex.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Certificate;
import org.onex.directory.Institution;
import org.onex.notice.FilingFacts;

/** The rows of one school and certificate, gathered from wherever they stand in the workbook. */
final class DraftUnderWay {

  private final Institution school;
  private final Certificate certificate;
  private final List<FilingDraft.Line> lines = new ArrayList<>();
  private final Map<String, FilingDraft.Line> seen = new HashMap<>();
  private boolean ready = true;
  private boolean full;
  private @Nullable LocalDate meeting;

  DraftUnderWay(Institution school, Certificate certificate) {
    this.school = school;
    this.certificate = certificate;
  }

  void add(RowReader row, FilingDraft.@Nullable Line line, @Nullable LocalDate meetingOn) {
    if (line != null) {
      FilingDraft.@Nullable Line first = seen.putIfAbsent(line.level() + line.majorCode(), line);
      if (first == null && lines.size() == FilingFacts.MOST_LINES) {
        tooMany(row);
      } else if (first == null) {
        lines.add(line);
      } else {
        row.error(
            FilingColumns.MAJOR_CODE,
            "同一证书的“%s、专业 %s”与工作表“%s”第 %d 行重复，请合并为一行或删除其中一行。"
                .formatted(line.level(), line.majorCode(), first.sheet(), first.row()));
      }
    }
    if (meetingOn != null && meeting != null && !meeting.equals(meetingOn)) {
      row.error(
          FilingColumns.MEETING,
          "同一证书前面的行写的校长办公会日期是 %s，此行是 %s，请统一为实际日期。".formatted(meeting, meetingOn));
    }
    meeting = meeting == null ? meetingOn : meeting;
    ready &= row.sound();
  }

  /** Told once, where it begins; the rows after it have the same cause. */
  private void tooMany(RowReader row) {
    if (!full) {
      row.error(
          FilingColumns.CERTIFICATE,
          "同一证书的申报明细超过 %d 行的上限，自此行起均未读入，请按等级、专业合并后再上传。".formatted(FilingFacts.MOST_LINES));
    }
    full = true;
  }

  FilingDraft done() {
    return new FilingDraft(
        school.id(),
        certificate.id(),
        certificate.name(),
        lines,
        ready && !lines.isEmpty(),
        meeting);
  }
}
