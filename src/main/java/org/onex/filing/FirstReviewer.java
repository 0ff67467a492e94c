package org.onex.filing;

import java.util.List;
import java.util.Optional;
import org.onex.directory.Institution;
import org.onex.directory.Refusal;
import org.onex.pack.Packs;
import org.onex.season.ReviewingUnits;
import org.onex.season.ReviewingUnits.Stop;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/** The unit that sees a school's filing first: the engine's tenant of the filing. */
@Component
class FirstReviewer {

  private final Packs packs;
  private final ReviewingUnits units;

  FirstReviewer(Packs packs, ReviewingUnits units) {
    this.packs = packs;
    this.units = units;
  }

  String of(Season season, Institution school) {
    List<Stop> way =
        way(season, school)
            .orElseThrow(
                () ->
                    new Refusal(
                        "SCHOOL_TYPE_NOT_ELIGIBLE",
                        "%s没有为%s这类学校规定审核路径，不能申报；如有疑问请联系省级主管部门。"
                            .formatted(season.title(), school.name())));
    way.stream()
        .filter(stop -> stop.unitId() == null)
        .findFirst()
        .ifPresent(
            stop -> {
              throw new Refusal(
                  "SUPERIOR_MISSING",
                  "%s的申报须经“%s”，单位名录中没有登记%s的这一级上级单位，请系统管理员补充“上级单位代码”后再申报。"
                      .formatted(season.title(), stop.step().title(), school.name()));
            });
    return way.get(0).unit();
  }

  /** Nothing for a school that cannot file. */
  Optional<String> ifAny(Season season, Institution school) {
    return way(season, school).map(way -> way.get(0).unitId());
  }

  private Optional<List<Stop>> way(Season season, Institution school) {
    return units.way(packs.policy(season.policyVersion()), school);
  }
}
