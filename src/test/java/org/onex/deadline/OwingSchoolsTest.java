package org.onex.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;
import static org.onex.Season2027.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Actor;
import org.onex.filing.Decision;
import org.onex.filing.MissingSchool;
import org.springframework.beans.factory.annotation.Autowired;

@OneXTest
class OwingSchoolsTest {

  @Autowired Season2027 year;
  @Autowired OwingSchools owing;
  @Autowired NonFilingDeclarationService nonFilingDeclarationService;

  @Test
  void home_counts_as_many_schools_as_the_list_has() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    year.drafted("hfcollege", SPRING, "b1-02", line(60));
    year.submitted("hfschool", "b1-02");
    year.drafted("hfschool", SPRING, "b1-03", line(60));
    year.decide("ahwuhu", year.submitted("whschool", "b1-02"), Decision.RETURN, "请补充师资材料。");
    nonFilingDeclarationService.declare(year.actor("ahzhongzhuan"), SPRING, "本批次无计划");

    assertThat(List.of("ahprovince", "ahhefei", "ahwuhu", "ahguangde"))
        .map(year::actor)
        .allSatisfy(
            actor ->
                assertThat(owing.count(actor, SPRING)).isEqualTo(owing.of(actor, SPRING).size()));
    assertThat(ids("ahprovince"))
        .contains("hfcollege", "hfschool", "whschool", "sec01")
        .doesNotContain("ahzhongzhuan");
    assertThat(ids("ahwuhu")).contains("whschool").doesNotContain("hfschool");
  }

  private List<String> ids(String person) {
    Actor actor = year.actor(person);
    return owing.of(actor, SPRING).stream().map(MissingSchool::id).toList();
  }
}
