package org.onex.filing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onex.directory.Refusal;
import org.onex.notice.FilingFacts;

/** What the lines of one text must keep to before any rule of a notice is asked. */
final class LineLimits {

  private LineLimits() {}

  /** Refuses too many lines, and a grade and major that stand on more than one. */
  static void require(String number, List<FilingLine> lines) {
    if (lines.size() > FilingFacts.MOST_LINES) {
      throw new Refusal(
          "TOO_MANY_LINES",
          "申报项目 %s 的申报明细共 %d 行，超过 %d 行的上限，请按等级、专业合并后再保存。"
              .formatted(number, lines.size(), FilingFacts.MOST_LINES));
    }
    Set<String> places = new HashSet<>();
    for (FilingLine line : lines) {
      if (!line.majorCode().isEmpty() && !places.add(line.key())) {
        throw new Refusal(
            "EQUAL_LINES",
            "申报项目 %s 中“%s、专业 %s”填了不止一行，请合并为一行。".formatted(number, line.level(), line.majorCode()));
      }
    }
  }
}
