package org.onex.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Institution;
import org.onex.notice.Basis;
import org.onex.notice.DutyItem;
import org.onex.notice.Finding;
import org.onex.notice.NoticeTime;
import org.onex.notice.PolicyEvaluator;
import org.onex.notice.Verdict;
import org.onex.office.Attachment;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Component;

/** Everything that speaks against a report: what is missing, what the notice's rules find. */
@Component
class DutyJudging {

  private final DutyChoices choices;
  private final Clock clock;

  DutyJudging(DutyChoices choices, Clock clock) {
    this.choices = choices;
    this.clock = clock;
  }

  /** What is missing or cannot be read, all at once; empty when the report is complete. */
  List<String> missing(DutiesOfSeason.Entry entry, DutyReport report, List<Attachment> files) {
    List<String> problems = new ArrayList<>();
    List<Integer> numbers = report.entries();
    if (!entry.how().repeated().isEmpty() && numbers.isEmpty()) {
      problems.add("请至少填写一项“%s”。".formatted(entry.how().repeated()));
    }
    for (DutyItem item : entry.items()) {
      List<Integer> places = item.perEntry() ? numbers : List.of(DutyReport.WHOLE);
      for (int place : places) {
        String where = item.perEntry() ? "第%d项%s的".formatted(place, entry.how().repeated()) : "";
        if (item.kind() == DutyItem.Kind.FILE) {
          boolean there = files.stream().anyMatch(f -> f.kind().equals(place + "." + item.item()));
          if (item.required() && !there) {
            problems.add(
                "请上传%s“%s”（%s）。".formatted(where, item.title(), item.provision().clause()));
          }
        } else {
          problem(item, report.values(place).get(item.item()), where).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  private static Optional<String> problem(DutyItem item, @Nullable String text, String where) {
    if (text == null || text.isBlank()) {
      return item.required()
          ? Optional.of("请填写%s“%s”（%s）。".formatted(where, item.title(), item.provision().clause()))
          : Optional.empty();
    }
    boolean readable =
        switch (item.kind()) {
          case NUMBER -> text.strip().matches("\\d{1,9}");
          case DATE -> NoticeTime.date(text.strip()).isPresent();
          case CHOICE -> item.choices().contains(text);
          case FLAG -> List.of("是", "否").contains(text);
          default -> true;
        };
    return readable
        ? Optional.empty()
        : Optional.of("%s“%s”填写的“%s”不能识别，请更正。".formatted(where, item.title(), text));
  }

  /** What the notice's rules find on the whole and on each entry. */
  List<Finding> findings(DutiesOfSeason.Entry entry, DutyReport report, Institution unit) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Object> whole = inputs(entry, report, unit, DutyReport.WHOLE);
    for (String rule : entry.how().rules()) {
      findings.add(PolicyEvaluator.evaluate(entry.policy(), rule, whole));
    }
    for (int number : report.entries()) {
      findings.addAll(findings(entry, report, unit, number));
    }
    return findings;
  }

  List<Finding> findings(
      DutiesOfSeason.Entry entry, DutyReport report, Institution unit, int number) {
    Map<String, Object> inputs = inputs(entry, report, unit, number);
    return entry.how().entryRules().stream()
        .map(rule -> PolicyEvaluator.evaluate(entry.policy(), rule, inputs))
        .filter(finding -> finding.verdict() != Verdict.NA)
        .toList();
  }

  /** What the rules about the whole say of choosing this entry, e.g. that its place is taken. */
  List<Finding> choiceFindings(
      DutiesOfSeason.Entry entry, DutyReport report, Institution unit, int number) {
    Map<String, Object> inputs = inputs(entry, report, unit, number);
    return inputs.containsKey("existing_leads")
        ? entry.how().rules().stream()
            .map(rule -> PolicyEvaluator.evaluate(entry.policy(), rule, inputs))
            .toList()
        : List.of();
  }

  /** What the notice says of a report that was or is late. */
  Optional<Finding> late(DutiesOfSeason.Entry entry, DutyReport report) {
    Instant due = entry.task().dueAt();
    Instant at = report.isIn() ? report.submittedAt() : clock.instant();
    if (due == null || at == null || at.isBefore(due)) {
      return Optional.empty();
    }
    var provision = entry.duty().provision();
    return Optional.of(
        new Finding(
            "duty",
            entry.duty().effect(),
            "DUTY_LATE",
            provision.strength(),
            Basis.NOTICE,
            entry.title(),
            null,
            null,
            provision.clause(),
            "“%s”应于 %s 前报送（%s），已经逾期，请尽快补报。"
                .formatted(entry.title(), ChineseTime.until(due), provision.clause()),
            Map.of()));
  }

  /** Items under their own names, beside what the system knows. */
  private Map<String, Object> inputs(
      DutiesOfSeason.Entry entry, DutyReport report, Institution unit, int number) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("school", unit.name());
    inputs.put("school_type", String.valueOf(unit.schoolType()));
    int entries = report.entries().size();
    inputs.put("recommended", entries);
    Instant due = entry.task().dueAt();
    if (due != null) {
      inputs.put("on", NoticeTime.dayOf(due.minusSeconds(1)).toString());
    }
    if (number == DutyReport.WHOLE) {
      inputs.put("reported_categories", entries);
    }
    for (DutyItem item : entry.items()) {
      String text = report.values(item.perEntry() ? number : DutyReport.WHOLE).get(item.item());
      if (text != null && !text.isBlank()) {
        inputs.put(item.item(), item.kind() == DutyItem.Kind.FLAG ? text.equals("是") : text);
      }
    }
    Object category = inputs.get("category");
    if (number != DutyReport.WHOLE && category != null) {
      inputs.put("existing_leads", choices.of(entry, "category", category.toString(), report.id()));
    }
    return inputs;
  }
}
