package org.onex.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onex.policy.Parameters;

/** Which parameters there are, and what each of them may say. */
record ParameterVocabulary(boolean several, String pattern, String wanted) {

  private static final Map<String, ParameterVocabulary> KNOWN =
      Map.ofEntries(
          one("release_mode", names(Parameters.ReleaseMode.values())),
          one("resubmit_until", "reviewer_window_end"),
          one("guaranteed_reviewer_days", "\\d{1,2}"),
          one("take_back", names(Parameters.TakeBack.values())),
          one("exception_level", "[a-z][a-z0-9_-]*"),
          one("material_change", names(Parameters.MaterialChange.values())),
          one("collecting_level", "[a-z][a-z0-9_-]*"),
          one("collection_title", ".+"),
          many("collection_notes", ".+"),
          one("province_summary_title", ".+"),
          many("province_summary_notes", ".+"),
          one("internal_again", names(Parameters.InternalAgain.values())),
          many("reminder_days", "\\d{1,2}"),
          many("adopts", "[a-z0-9_]+"));

  static Optional<ParameterVocabulary> of(String name) {
    return Optional.ofNullable(KNOWN.get(name));
  }

  static Map<String, ParameterVocabulary> known() {
    return KNOWN;
  }

  static TreeSet<String> names() {
    return new TreeSet<>(KNOWN.keySet());
  }

  boolean admits(List<String> values) {
    return !values.isEmpty()
        && (several || values.size() == 1)
        && values.stream().allMatch(value -> value.matches(pattern));
  }

  private static Map.Entry<String, ParameterVocabulary> one(String name, String pattern) {
    return Map.entry(name, new ParameterVocabulary(false, pattern, "请填写：" + pattern));
  }

  private static Map.Entry<String, ParameterVocabulary> many(String name, String pattern) {
    return Map.entry(name, new ParameterVocabulary(true, pattern, "请填写一个或多个：" + pattern));
  }

  private static String names(Enum<?>[] values) {
    return String.join("|", java.util.stream.Stream.of(values).map(Enum::name).toList());
  }
}
