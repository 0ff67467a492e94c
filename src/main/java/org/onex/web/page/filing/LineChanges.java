package org.onex.web.page.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.onex.catalogue.ExamParts;
import org.onex.filing.FilingLine;
import org.onex.filing.Revision;
import org.onex.web.page.filing.FilingView.Change;
import org.onex.web.page.filing.FilingView.Figure;

/** Two revisions side by side, line by line. */
final class LineChanges {

  private LineChanges() {}

  static List<Change> between(Optional<Revision> before, Revision now) {
    Map<String, FilingLine> old = new LinkedHashMap<>();
    before.ifPresent(revision -> revision.lines().forEach(line -> old.put(line.key(), line)));
    List<Change> changes = new ArrayList<>();
    for (FilingLine line : now.lines()) {
      Optional<FilingLine> was = Optional.ofNullable(old.remove(line.key()));
      changes.add(change(line, was, Optional.of(line), before.isEmpty() ? "" : kind(was, line)));
    }
    old.values()
        .forEach(gone -> changes.add(change(gone, Optional.of(gone), Optional.empty(), "删除")));
    return changes;
  }

  private static String kind(Optional<FilingLine> was, FilingLine now) {
    if (was.isEmpty()) {
      return "新增";
    }
    return same(was.get(), now) ? "" : "修改";
  }

  private static boolean same(FilingLine was, FilingLine now) {
    return was.headcount() == now.headcount()
        && was.enrolled() == now.enrolled()
        && was.teachers() == now.teachers()
        && was.majorName().equals(now.majorName())
        && Objects.equals(was.exam(), now.exam())
        && Objects.equals(was.note(), now.note())
        && fee(was).equals(fee(now));
  }

  private static Change change(
      FilingLine line, Optional<FilingLine> was, Optional<FilingLine> now, String kind) {
    String exam = line.exam();
    String note = line.note();
    return new Change(
        line.level(),
        line.majorCode(),
        line.majorName(),
        figure(was, now, FilingLine::enrolled),
        figure(was, now, FilingLine::teachers),
        figure(was, now, FilingLine::headcount),
        fee(line),
        exam == null ? "" : ExamParts.written(ExamParts.decoded(exam)),
        note == null ? "" : note,
        kind);
  }

  private static Figure figure(
      Optional<FilingLine> was, Optional<FilingLine> now, ToIntFunction<FilingLine> value) {
    return new Figure(
        was.map(value::applyAsInt).orElse(null), now.map(value::applyAsInt).orElse(null));
  }

  private static String fee(FilingLine line) {
    return Optional.ofNullable(line.fee())
        .map(fee -> fee.stripTrailingZeros().toPlainString())
        .orElse("");
  }
}
