package org.onex.notice.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;
import org.onex.notice.FilingFacts.ExamPart;
import org.onex.notice.FilingFacts.Line;
import org.onex.notice.Verdict;

/** What the exam costs a student, against the published fee and the notice's caps. */
record CostCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  private static final String LOADED = "CATALOGUE_NOT_LOADED";

  @Override
  public void judge() {
    var certificate = facts.certificate();
    var own = facts.lines().stream().filter(l -> l.fee() != null || !l.exam().isEmpty()).toList();
    if (own.size() < facts.lines().size() || own.isEmpty()) {
      cost(certificate.publishedFee(), certificate.exam(), certificate.name());
    }
    own.forEach(
        line ->
            cost(
                line.fee() == null ? certificate.publishedFee() : line.fee(),
                line.exam().isEmpty() ? certificate.exam() : line.exam(),
                line.title()));
    facts.lines().forEach(this::tabled);
    for (var line : own) {
      if (line.fee() != null && certificate.publishedFee() != null) {
        evaluation.ask(
            new FeeIsThePublishedOne(),
            new FeeIsThePublishedOne.Facts(
                line.fee(), certificate.publishedFee(), Optional.empty()),
            line.title());
      }
    }
  }

  private void tabled(Line line) {
    var certificate = facts.certificate();
    var fee = line.fee() == null ? certificate.publishedFee() : line.fee();
    if (fee != null) {
      var names = new HashSet<>(List.of(certificate.name(), certificate.id()));
      evaluation.ask(
          new FeeStaysWithinTheTable(),
          new FeeStaysWithinTheTable.Facts(names, facts.school().type(), line.level(), fee),
          line.title());
    }
  }

  private void cost(@Nullable BigDecimal fee, List<ExamPart> exam, String subject) {
    if (evaluation.policy().costCaps().isEmpty()) {
      return;
    }
    if (fee == null || exam.isEmpty()) {
      evaluation.add(
          FindingBuilder.of("cost_cap", evaluation.policy().costCaps().get(0).provision())
              .subject(subject)
              .say(
                  Verdict.NA,
                  LOADED,
                  null,
                  "目录未载入%s，暂不能校验费用上限（{clause}），请省级办公室补录目录后复核。"
                      .formatted(fee == null ? "收费标准" : "考核形式")));
      return;
    }
    var levels = facts.levels();
    evaluation.ask(
        new FeeStaysUnderTheCap(),
        new FeeStaysUnderTheCap.Facts(
            exam, false, fee, facts.school().type(), levels.size() == 1 ? levels.get(0) : ""),
        subject);
  }
}
