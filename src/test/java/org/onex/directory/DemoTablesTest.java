package org.onex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.pack.PackFolder;
import org.onex.pack.PackLibrary;

/** What each pack brings to the demo: a province that can file, review and release under it. */
class DemoTablesTest {

  private static final PackLibrary PACKS =
      new PackLibrary(PackFolder.sources(Path.of("processes")));

  @ParameterizedTest
  @ValueSource(strings = {"anhui", "guangdong", "yunnan", "henan", "guangdong,gdsty"})
  void every_choice_has_two_people_of_the_office_someone_at_each_step_and_a_year(String chosen) {
    var tables = new DemoTables(List.of(chosen.split(",", -1)));
    var units =
        tables.read("institutions.csv").stream()
            .map(row -> row.text("id"))
            .collect(Collectors.toSet());
    var people = tables.read("people.csv");
    assertThat(units).hasSameSizeAs(tables.read("institutions.csv"));
    assertThat(people).allSatisfy(row -> assertThat(units).contains(row.text("institutionId")));
    assertThat(tables.read("institutions.csv"))
        .allSatisfy(
            row -> {
              assertThat(units).contains(row.text("provinceId"));
              assertThat(row.text("contactEmail")).endsWith("@example.edu.cn");
            });
    var roles = people.stream().map(row -> row.text("role")).toList();
    assertThat(roles).contains("ADMINISTRATOR", "OPERATIONS", "BUREAU", "SCHOOL");
    assertThat(roles).filteredOn("PROVINCE_OFFICE"::equals).hasSizeGreaterThanOrEqualTo(2);
    assertThat(tables.read("years.csv")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"anhui", "guangdong", "yunnan", "henan"})
  void every_level_of_the_demos_year_has_its_time(String pack) {
    Policy policy = PACKS.policy(pack).orElseThrow();
    var tables = new DemoTables(List.of(pack));
    String year = tables.read("years.csv").get(0).text("year");
    Set<String> levels =
        policy.routes().stream()
            .flatMap(route -> route.steps().stream())
            .filter(step -> !step.isTimed())
            .map(Step::level)
            .collect(Collectors.toSet());
    for (String season : policy.seasons()) {
      if (policy.isFiledIn(season)) {
        assertThat(levels)
            .as(season)
            .allMatch(
                level ->
                    policy.window(season, level).isPresent()
                        || tables.read("windows.csv").stream()
                            .anyMatch(
                                row ->
                                    row.text("season").equals(pack + "-" + year + "-" + season)
                                        && row.text("level").equals(level)));
      }
    }
  }

  @Test
  void packs_without_a_province_say_that_there_is_nobody_to_sign_in() {
    var tables = new DemoTables(List.of("common", "national"));
    assertThat(tables.read("institutions.csv")).isEmpty();
    var missing = new DemoDataMissing(tables.packs());
    assertThat(new DemoDataMissing.Analyzer().analyze(missing, missing).getDescription())
        .isEqualTo("配置项 onex.packs 所选的规则包（common,national）没有可以演示的单位、人员和年度，演示环境未启动。");
  }
}
