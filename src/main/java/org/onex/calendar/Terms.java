package org.onex.calendar;

import java.util.Map;

/** Chinese names of the terms that packs divide a year into. */
final class Terms {

  private static final Map<String, String> TITLES =
      Map.of(
          "spring", "春季申报",
          "autumn", "秋季申报",
          "annual", "年度申报",
          "concentrated", "集中备案",
          "daily", "日常备案",
          "first-batch", "首批试点申报");

  private Terms() {}

  /** The term itself when a pack brings one of its own. */
  static String title(int year, String term) {
    return "%d年%s".formatted(year, TITLES.getOrDefault(term, term));
  }
}
