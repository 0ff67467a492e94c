package org.onex.filing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.FilingFacts;
import org.onex.notice.Limit;
import org.onex.notice.Policy;
import org.onex.pack.Packs;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what schools declare of themselves where the notice sets conditions. */
@Service
@Transactional
public class DeclaredConditionsService {

  private static final String RULE = "eligibility";
  private static final int LONGEST = 1000;

  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final Packs packs;
  private final Clock clock;

  DeclaredConditionsService(
      Filings filings, FilingAccess access, SeasonQueries seasons, Packs packs, Clock clock) {
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.packs = packs;
    this.clock = clock;
  }

  /**
   * The page's question.
   *
   * @param asked whether the notice sets conditions at all
   * @param honours distinctions that the notice names
   */
  public record Sheet(boolean asked, List<String> honours, Optional<DeclaredConditions> declared) {}

  @Transactional(readOnly = true)
  public Sheet of(Actor actor, String number) {
    Filing filing = seen(actor, number);
    Policy policy = packs.policy(seasons.season(filing.seasonId()).policyVersion());
    return new Sheet(
        !policy.limits(RULE).isEmpty(),
        policy.limits(RULE, "HONOURS").stream()
            .map(Limit::values)
            .flatMap(List::stream)
            .distinct()
            .toList(),
        DeclaredConditions.in(filing.latest()));
  }

  /** Into the school's text, never into one that has been submitted. */
  public void declare(
      Actor actor, String number, FilingFacts.Conditions conditions, String experience) {
    Filing filing = seen(actor, number);
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_ONLY", "试点条件由申报学校填写。");
    }
    if (!filing.state().isWithSchool()) {
      throw new Refusal(
          "CONDITIONS_CLOSED",
          "申报项目 %s 当前状态为“%s”，试点条件须在草稿或退回修改时填写。".formatted(number, filing.state().label()));
    }
    List<String> problems = problems(conditions, of(actor, number).honours());
    if (experience.strip().length() > LONGEST) {
      problems.add("相关领域职业培训经验超过 %d 字，请精简。".formatted(LONGEST));
    }
    if (!problems.isEmpty()) {
      throw new Refusal("CONDITIONS_IMPOSSIBLE", String.join("\n", problems));
    }
    filing.fill(
        DeclaredConditions.FORM,
        FormJson.write(new DeclaredConditions(conditions, experience.strip()).content()),
        clock.instant());
  }

  private static List<String> problems(FilingFacts.Conditions c, List<String> honours) {
    List<String> problems = new ArrayList<>();
    if (c.teachers() < 1 || c.team() < 1) {
      problems.add("请填写对应专业的专任教师人数和教学团队人数（均须大于 0）。");
    }
    part(problems, c.doubleQualified(), c.teachers(), "“双师型”教师", "专任教师");
    part(problems, c.industryExperts(), c.team(), "行业企业专家", "教学团队");
    if (c.consecutiveYears() < 0) {
      problems.add("连续招生年数不能为负数，请更正。");
    }
    if (!c.honour().isEmpty() && !honours.contains(c.honour())) {
      problems.add("学校称号“%s”不在可选范围（%s）内，请重新选择。".formatted(c.honour(), String.join("、", honours)));
    }
    return problems;
  }

  private static void part(
      List<String> problems, int part, int whole, String partTitle, String wholeTitle) {
    if (part < 0 || part > whole) {
      problems.add("%s %d 人，应在 0 与%s %d 人之间，请更正。".formatted(partTitle, part, wholeTitle, whole));
    }
  }

  private Filing seen(Actor actor, String number) {
    return filings
        .findByNumber(number)
        .filter(filing -> access.maySee(actor, filing))
        .orElseThrow(() -> access.notFound(number));
  }
}
