package org.onex.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.intake.Difference;
import org.onex.report.Comparison;

/** Where the platform's list and ours differ. */
record ComparisonAnswer(
    int rows, int ofOthers, List<Item> differences, List<ImportAnswer.Problem> problems) {

  /** One difference; a side that lacks the line is null. */
  record Item(
      String schoolCode,
      String certificate,
      String level,
      String majorCode,
      @Nullable Integer ours,
      @Nullable Integer platform,
      String message) {

    static Item of(Difference difference) {
      return new Item(
          difference.schoolCode(),
          difference.certificate(),
          difference.level(),
          difference.majorCode(),
          difference.ours(),
          difference.platform(),
          difference.message());
    }
  }

  static ComparisonAnswer of(Comparison comparison) {
    return new ComparisonAnswer(
        comparison.rows(),
        comparison.ofOthers(),
        comparison.differences().stream().map(Item::of).toList(),
        comparison.problems().stream().map(ImportAnswer.Problem::of).toList());
  }
}
