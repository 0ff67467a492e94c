package org.onex.notice.rules;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Duty;
import org.onex.notice.Finding;
import org.onex.notice.NoticeTime;
import org.onex.notice.Policy;

/**
 * The stamped summary is due by its own date, which may lie before filing ends: being late, or
 * lacking what was filed since, calls for a new edition and stops no filing.
 */
final class SummaryComesInTime implements Rule<SummaryComesInTime.Facts> {

  record Facts(
      String schoolType,
      String season,
      @Nullable Instant sentAt,
      Optional<Boolean> containsEverything) {}

  @Override
  public String name() {
    return "summary_deadline";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(
        input.text("school_type"),
        input.text("season"),
        input.optionalInstant("summary_sent_at").orElse(null),
        input.knownFlag("summary_contains_item"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    return policy.duties("summary").stream()
        .filter(duty -> duty.season().isEmpty() || duty.season().equals(facts.season()))
        .filter(
            duty -> duty.schoolTypes().isEmpty() || duty.schoolTypes().contains(facts.schoolType()))
        .findFirst()
        .map(duty -> judge(duty, facts))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }

  private Finding judge(Duty duty, Facts facts) {
    var conclusion = FindingBuilder.of(name(), duty.provision());
    if (facts.containsEverything().isEmpty() && facts.sentAt() == null) {
      return conclusion.say(
          duty.effect(),
          "SUMMARY_MISSING",
          null,
          "尚未报送《%s》（{clause}），请盖章后补报；平台申报不受影响。".formatted(duty.title()));
    }
    if (!facts.containsEverything().orElse(true)) {
      return conclusion.say(
          duty.effect(),
          "SUMMARY_NEEDS_REVISION",
          null,
          "已报送的《%s》未包含后来申报的项目（{clause}），请生成新版本盖章后补报。".formatted(duty.title()));
    }
    if (duty.due() == null || facts.sentAt() == null) {
      return conclusion.pass("《%s》按时间要求报送（{clause}）。".formatted(duty.title()));
    }
    conclusion.actual(NoticeTime.dayOf(facts.sentAt())).limit(duty.due());
    return facts.sentAt().isBefore(NoticeTime.startOf(duty.due().plusDays(1)))
        ? conclusion.pass("《%s》在 %s 前报送（{clause}）。".formatted(duty.title(), duty.due()))
        : conclusion.say(
            duty.effect(),
            "SUMMARY_LATE",
            null,
            "《%s》应于 %s 前报送（{clause}），已经迟报，请尽快补报；平台申报不受影响。".formatted(duty.title(), duty.due()));
  }
}
