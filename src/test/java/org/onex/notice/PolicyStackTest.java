package org.onex.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How layers meet: state, province, city, school. */
class PolicyStackTest {

  @Test
  void both_layers_bind_and_the_strictest_figure_wins() {
    var policy = withMinimum(20, MergeStrategy.STACKS).on(withMinimum(30, MergeStrategy.STACKS));
    assertThat(verdict(policy, 29)).isEqualTo(Verdict.BLOCK);
    assertThat(verdict(policy, 30)).isEqualTo(Verdict.PASS);
  }

  @Test
  void a_row_that_replaces_the_one_above_stands_alone() {
    var policy = withMinimum(20, MergeStrategy.REPLACES).on(withMinimum(30, MergeStrategy.STACKS));
    assertThat(verdict(policy, 20)).isEqualTo(Verdict.PASS);
    assertThat(verdict(policy, 19)).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void a_row_that_may_be_relaxed_yields_to_what_is_said_below() {
    var above = withMinimum(30, MergeStrategy.RELAXABLE);
    assertThat(verdict(withMinimum(20, MergeStrategy.STACKS).on(above), 20))
        .isEqualTo(Verdict.PASS);
    assertThat(verdict(policy(List.of(), List.of()).on(above), 20)).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void caps_offered_above_bind_only_who_adopts_them() {
    var above =
        new ArrayList<>(
            List.of(
                new CostCap(
                    "p",
                    "paper",
                    "纸笔考试",
                    Set.of(),
                    Set.of(),
                    BigDecimal.valueOf(200),
                    MergeStrategy.ON_ADOPTION,
                    clause())));
    assertThat(policy(List.of(), List.of()).on(caps(above)).costCaps()).isEmpty();
    assertThat(policy(List.of(), List.of("cost_cap")).on(caps(above)).costCaps()).hasSize(1);
  }

  @Test
  void windows_of_the_layer_above_stand_where_the_layer_below_sets_none() {
    var national = ShippedPacks.COLLEGE;
    assertThat(national.window("concentrated", "school")).isPresent();
    assertThat(national.id()).isEqualTo("GDSTY-2023");
  }

  private static Verdict verdict(Policy policy, int applied) {
    return PolicyEvaluator.evaluate(policy, "min_headcount", Map.of("applied", applied)).verdict();
  }

  private static Policy withMinimum(int people, MergeStrategy mergeStrategy) {
    var limit =
        new Limit(
            "p",
            "min_headcount",
            Set.of(),
            Set.of(),
            Set.of(),
            "PILOT",
            List.of(String.valueOf(people)),
            Verdict.BLOCK,
            "TOO_FEW",
            mergeStrategy,
            clause());
    return policy(List.of(limit), List.of());
  }

  private static Policy policy(List<Limit> limits, List<String> adopted) {
    var adopts = new Parameters.Parameter("adopts", adopted, clause());
    return new Policy(
        new Notice("P", "p", "某号", "某厅", "某通知", null, 2024, Notice.Circulation.NONE),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        limits,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Parameters(Map.of("adopts", adopts)));
  }

  private static Policy caps(List<CostCap> caps) {
    return new Policy(
        new Notice("N", "n", "国号", "国家", "国家通知", null, 2019, Notice.Circulation.NONE),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        caps,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Parameters(Map.of()));
  }

  private static Provision clause() {
    return new Provision("某号 一", Strength.MANDATORY, Basis.NOTICE);
  }
}
