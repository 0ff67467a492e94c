package org.onex.filing;

import java.util.Map;
import java.util.Optional;
import org.onex.notice.FilingFacts;
import org.onex.notice.FormContent;

/**
 * 试点条件: what a school declares of its major and team for one filing, judged by the notice. Kept
 * beside the forms of the text that it was declared with, so that each revision says what it said.
 *
 * @param experience earlier training in the field, in the school's words
 */
public record DeclaredConditions(FilingFacts.Conditions asFacts, String experience) {

  static final String FORM = "conditions";

  private static final String YEARS = "consecutive_years";
  private static final String TEACHERS = "teachers";
  private static final String DOUBLE_QUALIFIED = "double_qualified";
  private static final String TEAM = "team";
  private static final String INDUSTRY_EXPERTS = "industry_experts";
  private static final String HONOUR = "honour";
  private static final String EXPERIENCE = "experience";

  /** What a text declares; nothing where the school has not yet. */
  public static Optional<DeclaredConditions> in(Revision revision) {
    FormContent form = revision.form(FORM);
    return form.fields().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DeclaredConditions(
                new FilingFacts.Conditions(
                    Integer.parseInt(form.field(YEARS)),
                    Integer.parseInt(form.field(TEACHERS)),
                    Integer.parseInt(form.field(DOUBLE_QUALIFIED)),
                    Integer.parseInt(form.field(TEAM)),
                    Integer.parseInt(form.field(INDUSTRY_EXPERTS)),
                    form.field(HONOUR)),
                form.field(EXPERIENCE)));
  }

  FormContent content() {
    return new FormContent(
        Map.of(
            YEARS, String.valueOf(asFacts.consecutiveYears()),
            TEACHERS, String.valueOf(asFacts.teachers()),
            DOUBLE_QUALIFIED, String.valueOf(asFacts.doubleQualified()),
            TEAM, String.valueOf(asFacts.team()),
            INDUSTRY_EXPERTS, String.valueOf(asFacts.industryExperts()),
            HONOUR, asFacts.honour(),
            EXPERIENCE, experience),
        Map.of());
  }

  public String honour() {
    return asFacts.honour();
  }
}
