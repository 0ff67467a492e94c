package org.onex.notice.rules;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.notice.FilingFacts;
import org.onex.notice.FilingFacts.Line;
import org.onex.notice.FormContent;
import org.onex.notice.FormFacts;
import org.onex.notice.Strength;
import org.onex.notice.Verdict;

/** Whether the papers are there, and the official forms filled in. */
record DocumentsCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  private static final List<String> LEVELS = List.of("初级", "中级", "高级");

  @Override
  public void judge() {
    evaluation.addAll(
        new RequiredDocumentsAreThere()
            .all(
                evaluation.policy(),
                new RequiredDocumentsAreThere.Facts(
                    List.copyOf(facts.documents()), Map.of(), List.of(), Optional.empty())));
    outdated();
    forms();
  }

  /** A stamp holds for the figures that it stood on. */
  private void outdated() {
    evaluation.policy().documents("filing").stream()
        .filter(row -> facts.forms().outdated().contains(row.kind()))
        .forEach(
            row ->
                evaluation.add(
                    FindingBuilder.of("documents", row.provision())
                        .subject(row.title())
                        .say(
                            Verdict.WARN,
                            "STAMP_OUTDATED",
                            Strength.ENCOURAGED,
                            "上传后申报内容有改动，《%s》%s已过时（{clause}），请按现内容重新打印、%s后上传。"
                                .formatted(
                                    row.title(),
                                    row.sealed() ? "盖章件" : "",
                                    row.sealed() ? "盖章" : "签字盖章"))));
  }

  /** A report that is reused is not written again; everything else is filled in each year. */
  private void forms() {
    var reuse = facts.forms().reuse();
    for (var form : evaluation.policy().formNames()) {
      if (reuse == null || !form.equals(FormFacts.REPORT)) {
        var content = facts.forms().contents().getOrDefault(form, FormContent.EMPTY);
        evaluation.addAll(new FormsAreFilledIn(evaluation.policy()).judge(form, content));
        bases(form, content);
        experts(form, content);
      }
    }
    if (reuse != null) {
      reuse(reuse);
    }
  }

  private void bases(String form, FormContent content) {
    if (hasTable(form, PlanFormIsWellFilled.BASES)) {
      evaluation.ask(
          new PlanFormIsWellFilled(),
          new PlanFormIsWellFilled.Facts(
              Optional.of(content.rows(PlanFormIsWellFilled.BASES).size()), List.of()));
    }
  }

  private void experts(String form, FormContent content) {
    if (hasTable(form, ExpertsSignedTheArgument.EXPERTS)) {
      evaluation.ask(
          new ExpertsSignedTheArgument(),
          new ExpertsSignedTheArgument.Facts(
              content.rows(ExpertsSignedTheArgument.EXPERTS).size(), content.field("opinion")));
    }
  }

  private boolean hasTable(String form, String table) {
    return evaluation.policy().form(form).stream().anyMatch(row -> row.table().equals(table));
  }

  private void reuse(FormFacts.Reuse reuse) {
    var majors = facts.lines().stream().map(Line::majorCode).collect(toSet());
    var level =
        facts.lines().stream()
            .map(Line::level)
            .max(Comparator.comparingInt(LEVELS::indexOf))
            .orElse("");
    evaluation.ask(
        new OldReportMayBeReused(),
        new OldReportMayBeReused.Facts(
            reuse.pilotedBefore(),
            reuse.majorsBefore(),
            majors,
            reuse.declaredChange(),
            reuse.levelBefore(),
            level));
  }
}
