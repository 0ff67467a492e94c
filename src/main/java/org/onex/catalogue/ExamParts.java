package org.onex.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts.ExamPart;

/** The forms of an exam with their scores, as people write them: {@code 机考:40;一般实操:60}. */
public final class ExamParts {

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("纸笔考试", "paper"),
          Map.entry("纸笔", "paper"),
          Map.entry("笔试", "paper"),
          Map.entry("机考", "computer"),
          Map.entry("上机考试", "computer"),
          Map.entry("计算机考试", "computer"),
          Map.entry("一般实操", "practical_general"),
          Map.entry("一般实操考试", "practical_general"),
          Map.entry("基于一般实训设备和场地的实操考试", "practical_general"),
          Map.entry("特殊实操", "practical_special"),
          Map.entry("特殊实操考试", "practical_special"),
          Map.entry("基于特殊要求实训设备和场地的实操考试", "practical_special"));
  private static final Map<String, String> NAMES =
      Map.of(
          "paper", "纸笔考试",
          "computer", "机考",
          "practical_general", "一般实操",
          "practical_special", "特殊实操");

  private ExamParts() {}

  /** Empty when the text cannot be understood; a single form needs no score. */
  public static Optional<List<ExamPart>> read(String text) {
    List<ExamPart> parts = new ArrayList<>();
    List<String> pieces =
        Arrays.stream(ComparableText.key(text.replaceAll("[\\r\\n]+", ";")).split("[;,、，+＋]", -1))
            .filter(piece -> !piece.isEmpty())
            .toList();
    for (String piece : pieces) {
      ExamPart part = part(piece, pieces.size() == 1);
      if (part == null) {
        return Optional.empty();
      }
      parts.add(part);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(parts));
  }

  private static @Nullable ExamPart part(String piece, boolean alone) {
    String[] sides = piece.replaceAll("[分%]$", "").split(":", -1);
    String form = FORMS.get(sides[0]);
    if (form == null || sides.length > 2 || (sides.length == 1 && !alone)) {
      return null;
    }
    String score = sides.length == 1 ? "100" : sides[1];
    boolean positive = score.matches("[0-9]{1,4}(\\.[0-9]{1,4})?") && !score.matches("[0.]+");
    return positive ? new ExamPart(form, new BigDecimal(score)) : null;
  }

  /** As it stands in forms and workbooks. */
  public static String written(List<ExamPart> parts) {
    return parts.stream()
        .map(part -> NAMES.getOrDefault(part.form(), part.form()) + ":" + plain(part.score()))
        .collect(Collectors.joining(";"));
  }

  public static String coded(List<ExamPart> parts) {
    return parts.stream()
        .map(part -> part.form() + ":" + plain(part.score()))
        .collect(Collectors.joining(";"));
  }

  public static List<ExamPart> decoded(String coded) {
    return coded.isEmpty()
        ? List.of()
        : Arrays.stream(coded.split(";", -1))
            .map(piece -> piece.split(":", -1))
            .map(sides -> new ExamPart(sides[0], new BigDecimal(sides[1])))
            .toList();
  }

  private static String plain(BigDecimal score) {
    return score.stripTrailingZeros().toPlainString();
  }
}
