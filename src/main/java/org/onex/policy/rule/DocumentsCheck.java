package org.onex.policy.rule;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.policy.FilingFacts;
import org.onex.policy.FilingFacts.Line;
import org.onex.policy.FormContent;
import org.onex.policy.FormFacts;

/** Whether the papers are there, and the official forms filled in. */
record DocumentsCheck(FilingFacts facts, Hearing hearing) implements FilingCheck {

  private static final List<String> LEVELS = List.of("初级", "中级", "高级");

  @Override
  public void judge() {
    hearing.addAll(
        new RequiredDocumentsAreThere()
            .all(
                hearing.policy(),
                new RequiredDocumentsAreThere.Facts(
                    List.copyOf(facts.documents()), Map.of(), List.of(), Optional.empty())));
    forms();
  }

  /** A report that is reused is not written again; everything else is filled in each year. */
  private void forms() {
    var reuse = facts.forms().reuse();
    for (var form : hearing.policy().formNames()) {
      if (reuse == null || !form.equals(FormFacts.REPORT)) {
        var content = facts.forms().contents().getOrDefault(form, FormContent.EMPTY);
        hearing.addAll(new FormsAreFilledIn(hearing.policy()).judge(form, content));
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
      hearing.ask(
          new PlanFormIsWellFilled(),
          new PlanFormIsWellFilled.Facts(
              Optional.of(content.rows(PlanFormIsWellFilled.BASES).size()), List.of()));
    }
  }

  private void experts(String form, FormContent content) {
    if (hasTable(form, ExpertsSignedTheArgument.EXPERTS)) {
      hearing.ask(
          new ExpertsSignedTheArgument(),
          new ExpertsSignedTheArgument.Facts(
              content.rows(ExpertsSignedTheArgument.EXPERTS).size(), content.field("opinion")));
    }
  }

  private boolean hasTable(String form, String table) {
    return hearing.policy().form(form).stream().anyMatch(row -> row.table().equals(table));
  }

  private void reuse(FormFacts.Reuse reuse) {
    var majors = facts.lines().stream().map(Line::majorCode).collect(toSet());
    var level =
        facts.lines().stream()
            .map(Line::level)
            .max(Comparator.comparingInt(LEVELS::indexOf))
            .orElse("");
    hearing.ask(
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
