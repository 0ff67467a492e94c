package org.onex.pack;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.policy.Route;
import org.onex.policy.Step;
import org.onex.policy.Term;
import org.onex.policy.WindowRow;

/** Reads when a year's filings come in, and the way that they go. */
final class ScheduleRows {

  private ScheduleRows() {}

  static Term term(RowReader row) {
    return new Term(
        row.text("season"),
        row.text("title"),
        row.choice("channel", Term.Channel.values(), Term.Channel::label),
        row.yes("reason"),
        row.provision());
  }

  static @Nullable WindowRow window(RowReader row) {
    var provision = row.provision();
    var closes = row.date("closes");
    return closes == null
        ? null
        : new WindowRow(
            row.text("season"),
            row.text("level"),
            row.date("opens"),
            closes,
            row.yes("inclusive"),
            row.optional("shift").orElse("不顺延"),
            provision);
  }

  static Step step(RowReader row) {
    return new Step(
        row.text("step"),
        row.text("level"),
        row.text("title"),
        row.text("process"),
        row.choice("reviewer", Step.Reviewer.values(), Enum::name),
        row.whole("working_days").orElse(0),
        row.provision());
  }

  static Route route(RowReader row, Map<String, Step> steps) {
    var way = new ArrayList<Step>();
    for (var code : row.list("steps")) {
      var step = steps.get(code);
      if (step == null) {
        row.error("路径中的环节“" + code + "”没有在 levels 表中说明", "请在 levels 表中补充该环节");
      } else {
        way.add(step);
      }
    }
    return new Route(row.set("schoolType"), row.set("affiliation"), way, row.provision());
  }
}
