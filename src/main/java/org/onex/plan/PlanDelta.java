package org.onex.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to change in one direction. Subjects are those of the packs' adjustment rows.
 *
 * @param from null when something is added
 * @param to null when something is dropped
 * @param place the line it is about, in Chinese
 */
record PlanDelta(String subject, @Nullable String from, @Nullable String to, String place) {

  private static final String HEADCOUNT = "headcount";
  private static final String LEVEL = "level";
  private static final String MAJOR = "major";

  static PlanDelta newCertificate(String name) {
    return new PlanDelta("certificate", null, name, name);
  }

  /** All differences. A dropped line and an added one are one line that was changed. */
  static List<PlanDelta> between(Collection<PlanLine> now, Collection<PlanLine> wanted) {
    Map<String, PlanLine> dropped = PlanLine.byKey(now);
    Map<String, PlanLine> added = PlanLine.byKey(wanted);
    List<PlanDelta> changes = new ArrayList<>();
    for (PlanLine line : List.copyOf(dropped.values())) {
      PlanLine same = added.remove(line.key());
      if (same != null) {
        dropped.remove(line.key());
        changes.addAll(headcount(line, same.headcount(), place(line)));
      }
    }
    for (PlanLine line : dropped.values()) {
      PlanLine successor = successor(line, added);
      if (successor == null) {
        changes.addAll(headcount(line, 0, place(line)));
      } else {
        changes.addAll(moved(line, successor));
      }
    }
    added.values().forEach(line -> changes.addAll(added(line, now)));
    return List.copyOf(changes);
  }

  boolean isIncrease() {
    return subject.equals(HEADCOUNT)
        && from != null
        && to != null
        && Integer.parseInt(to) > Integer.parseInt(from);
  }

  /** Whether it only makes the plan smaller. */
  boolean isDecrease() {
    return subject.equals(HEADCOUNT)
        && from != null
        && to != null
        && Integer.parseInt(to) < Integer.parseInt(from);
  }

  private static @Nullable PlanLine successor(PlanLine line, Map<String, PlanLine> added) {
    List<Predicate<PlanLine>> likeness =
        List.of(
            other -> other.majorCode().equals(line.majorCode()),
            other -> other.level().equals(line.level()),
            other -> true);
    for (Predicate<PlanLine> like : likeness) {
      for (PlanLine other : added.values()) {
        if (like.test(other)) {
          return added.remove(other.key());
        }
      }
    }
    return null;
  }

  private static List<PlanDelta> moved(PlanLine from, PlanLine to) {
    List<PlanDelta> changes = new ArrayList<>();
    if (!from.level().equals(to.level())) {
      changes.add(new PlanDelta(LEVEL, from.level(), to.level(), place(from)));
    }
    if (!from.majorCode().equals(to.majorCode())) {
      changes.add(new PlanDelta(MAJOR, major(from), major(to), place(from)));
    }
    changes.addAll(headcount(from, to.headcount(), place(from)));
    return changes;
  }

  private static List<PlanDelta> headcount(PlanLine line, int wanted, String place) {
    return line.headcount() == wanted
        ? List.of()
        : List.of(
            new PlanDelta(
                HEADCOUNT, String.valueOf(line.headcount()), String.valueOf(wanted), place));
  }

  private static List<PlanDelta> added(PlanLine line, Collection<PlanLine> now) {
    boolean knownMajor = now.stream().anyMatch(l -> l.majorCode().equals(line.majorCode()));
    boolean knownLevel = now.stream().anyMatch(l -> l.level().equals(line.level()));
    List<PlanDelta> changes = new ArrayList<>();
    if (!knownMajor) {
      changes.add(new PlanDelta(MAJOR, null, major(line), place(line)));
    }
    if (knownMajor || !knownLevel) {
      changes.add(new PlanDelta(LEVEL, null, line.level(), place(line)));
    }
    return changes;
  }

  private static String major(PlanLine line) {
    return line.majorCode() + " " + line.majorName();
  }

  static String place(PlanLine line) {
    return line.level() + " " + line.majorName() + "（" + line.majorCode() + "）";
  }
}
