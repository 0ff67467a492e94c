package org.onex.notice;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Two layers laid over each other: which rows of the upper one still bind in the lower one. */
record PolicyStack(Policy above, Policy below) {

  Policy effective() {
    var adopted = Set.copyOf(below.parameters().list("adopts"));
    return new Policy(
        below.notice(),
        together(below.terms(), above.terms(), Term::season),
        together(below.windows(), above.windows(), WindowRow::season),
        together(below.steps(), above.steps(), Step::code),
        plus(below.routes(), above.routes()),
        met(
            below.limits(),
            above.limits(),
            l -> l.rule() + "/" + l.scope(),
            Limit::meeting,
            l -> adopted.contains(l.rule())),
        met(
            below.costCaps(),
            above.costCaps(),
            CostCap::form,
            CostCap::meeting,
            c -> adopted.contains("cost_cap")),
        met(
            below.adjustments(),
            above.adjustments(),
            a -> a.subject() + "/" + a.direction(),
            AdjustmentTerm::meeting,
            a -> adopted.contains("adjustment")),
        together(below.internalSteps(), above.internalSteps(), InternalStep::matter),
        met(
            below.documents(),
            above.documents(),
            d -> d.step() + "/" + d.kind(),
            RequiredDocument::meeting,
            d -> adopted.contains("documents")),
        together(below.forms(), above.forms(), FormRow::form),
        together(below.duties(), above.duties(), Duty::report),
        together(below.dutyItems(), above.dutyItems(), DutyItem::report),
        together(below.envelopes(), above.envelopes(), Envelope::occasion),
        below.sources(),
        above.parameters().under(below.parameters()));
  }

  private static <T> List<T> plus(List<T> below, List<T> above) {
    var all = new LinkedHashSet<>(below);
    all.addAll(above);
    return List.copyOf(all);
  }

  /** Rows above stay where the layer below is silent. */
  private static <T> List<T> together(List<T> below, List<T> above, Function<T, String> key) {
    var named = new HashSet<>(below.stream().map(key).toList());
    return plus(below, above.stream().filter(row -> !named.contains(key.apply(row))).toList());
  }

  private static <T> List<T> met(
      List<T> below,
      List<T> above,
      Function<T, String> key,
      Function<T, MergeStrategy> meeting,
      Predicate<T> adopted) {
    var named = new HashSet<>(below.stream().map(key).toList());
    var replaced =
        new HashSet<>(
            below.stream()
                .filter(r -> meeting.apply(r) == MergeStrategy.REPLACES)
                .map(key)
                .toList());
    Predicate<T> binds =
        row ->
            switch (meeting.apply(row)) {
              case STACKS, REPLACES -> true;
              case RELAXABLE -> !named.contains(key.apply(row));
              case ON_ADOPTION -> adopted.test(row);
            };
    return plus(
        below,
        above.stream().filter(row -> !replaced.contains(key.apply(row))).filter(binds).toList());
  }
}
