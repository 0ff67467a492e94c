package org.onex.filing;

import java.util.List;
import org.onex.calendar.Season;
import org.onex.organization.Institution;
import org.onex.organization.Refusal;
import org.onex.pack.Packs;
import org.onex.policy.Step;
import org.springframework.stereotype.Component;

/** The unit that sees a school's filing first: the engine's tenant of the filing. */
@Component
class FirstReviewer {

  private final Packs packs;

  FirstReviewer(Packs packs) {
    this.packs = packs;
  }

  String of(Season season, Institution school) {
    List<Step> reviews =
        packs
            .policy(season.policyVersion())
            .route(String.valueOf(school.schoolType()), String.valueOf(school.affiliation()))
            .orElseThrow(
                () ->
                    new Refusal(
                        "SCHOOL_TYPE_NOT_ELIGIBLE",
                        "%s没有为%s这类学校规定审核路径，不能申报；如有疑问请联系省级主管部门。"
                            .formatted(season.title(), school.name())))
            .reviews();
    Step first = reviews.get(0);
    String superior = school.superiorId();
    return first.reviewer() == Step.Reviewer.SUPERIOR && superior != null
        ? superior
        : school.provinceId();
  }
}
