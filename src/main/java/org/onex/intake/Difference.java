package org.onex.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ComparableText;

/**
 * Where our numbers and the platform's differ (核对差异).
 *
 * @param ours null when only the platform has the line
 * @param platform null when only we have it
 */
public record Difference(
    String schoolCode,
    String certificate,
    String level,
    String majorCode,
    @Nullable Integer ours,
    @Nullable Integer platform) {

  /** All differences, by school and certificate; lines of the same key are added up. */
  public static List<Difference> between(
      Collection<PlatformLine> ours, Collection<PlatformLine> platform) {
    Map<String, PlatformLine> names = new LinkedHashMap<>();
    Map<String, Integer> mine = totals(ours, names);
    Map<String, Integer> theirs = totals(platform, names);
    List<Difference> differences = new ArrayList<>();
    new TreeMap<>(names)
        .forEach(
            (key, line) -> {
              @Nullable Integer one = mine.get(key);
              @Nullable Integer other = theirs.get(key);
              if (one == null || !one.equals(other)) {
                differences.add(
                    new Difference(
                        line.schoolCode(),
                        line.certificate(),
                        line.level(),
                        line.majorCode(),
                        one,
                        other));
              }
            });
    return List.copyOf(differences);
  }

  private static Map<String, Integer> totals(
      Collection<PlatformLine> lines, Map<String, PlatformLine> names) {
    Map<String, Integer> totals = new LinkedHashMap<>();
    for (PlatformLine line : lines) {
      String key =
          String.join(
              "\n",
              ComparableText.key(line.schoolCode()),
              ComparableText.certificateKey(line.certificate()),
              ComparableText.key(line.level()),
              ComparableText.key(line.majorCode()));
      names.putIfAbsent(key, line);
      totals.merge(key, line.headcount(), Integer::sum);
    }
    return totals;
  }

  /** One sentence for pages and workbooks. */
  public String message() {
    if (ours == null) {
      return "平台有、本系统没有（平台 %d 人），请核对是否漏报。".formatted(platform);
    }
    return platform == null
        ? "本系统有、平台没有（本系统 %d 人），请在平台补报。".formatted(ours)
        : "人数不一致：本系统 %d 人，平台 %d 人，请改为一致。".formatted(ours, platform);
  }
}
