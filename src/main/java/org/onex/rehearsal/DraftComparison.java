package org.onex.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;

/** Findings on one filing under the rules in force and under the draft, side by side. */
record DraftComparison(List<Pair> pairs) {

  /** The rule that stands for the filing as a whole. */
  static final String WHOLE = "filing";

  static final String NONE = "不涉及";

  DraftComparison {
    pairs = List.copyOf(pairs);
  }

  /**
   * One rule on one subject.
   *
   * @param before null where the rules in force say nothing
   * @param after null where the draft says nothing
   */
  record Pair(
      String rule,
      @Nullable String subject,
      String beforeVerdict,
      @Nullable Finding before,
      String afterVerdict,
      @Nullable Finding after) {

    boolean changed() {
      return !beforeVerdict.equals(afterVerdict);
    }
  }

  static DraftComparison of(List<Finding> before, List<Finding> after) {
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair(
            WHOLE,
            null,
            SubmissionEligibility.of(before).label(),
            null,
            SubmissionEligibility.of(after).label(),
            null));
    Map<String, Finding> old = keyed(before);
    Map<String, Finding> fresh = keyed(after);
    old.forEach((key, finding) -> pairs.add(pair(finding, fresh.remove(key))));
    fresh.values().forEach(finding -> pairs.add(pair(null, finding)));
    return new DraftComparison(pairs);
  }

  List<Pair> changes() {
    return pairs.stream().filter(Pair::changed).toList();
  }

  private static Pair pair(@Nullable Finding before, @Nullable Finding after) {
    Finding one = Objects.requireNonNull(before == null ? after : before);
    return new Pair(one.rule(), one.subject(), verdict(before), before, verdict(after), after);
  }

  /** A rule may speak more than once of one subject: its findings are told apart by their order. */
  private static Map<String, Finding> keyed(List<Finding> findings) {
    Map<String, Finding> keyed = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String key = finding.rule() + "\n" + finding.subject();
      int nth = 0;
      while (keyed.putIfAbsent(key + "\n" + nth, finding) != null) {
        nth++;
      }
    }
    return keyed;
  }

  /** With how hard it binds, since that too decides what a school may do. */
  private static String verdict(@Nullable Finding finding) {
    if (finding == null) {
      return NONE;
    }
    var strength = finding.strength();
    return strength == null
        ? finding.verdict().label()
        : "%s（%s）".formatted(finding.verdict().label(), strength.label());
  }
}
