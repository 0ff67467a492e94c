package org.onex.season;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onex.season.Occasion.Kind;

/**
 * Everything a season has to tell, computed from its windows and grants. Whom an occasion reaches
 * follows from the end it is about: those whose own end, with every grant, is that one. So a grant
 * or new dates need no bookkeeping, only another computation.
 */
public final class Occasions {

  private Occasions() {}

  /**
   * @param correctionEnds ends of the correction periods of filings that schools have back
   */
  public static List<Occasion> of(
      EffectiveWindows effectiveWindows,
      Collection<Integer> reminderDays,
      Collection<Instant> correctionEnds) {
    return Stream.of(
            effectiveWindows.season().windows().stream()
                .flatMap(window -> ofWindow(window, effectiveWindows, reminderDays)),
            ofGrantsAlone(effectiveWindows, reminderDays),
            correctionEnds.stream()
                .flatMap(end -> reminders(Occasion.CORRECTION, end, Instant.MIN, reminderDays)))
        .flatMap(occasions -> occasions)
        .distinct()
        .sorted(Occasion.IN_ORDER)
        .toList();
  }

  private static Stream<Occasion> ofWindow(
      Window window, EffectiveWindows effectiveWindows, Collection<Integer> reminderDays) {
    Instant opens = window.opensAt();
    Stream<Occasion> opening =
        opens == null
            ? Stream.of()
            : Stream.of(new Occasion(Kind.OPENS, window.level(), opens, opens));
    return Stream.concat(
        opening,
        ends(window, effectiveWindows).entrySet().stream()
            .flatMap(
                end ->
                    Stream.concat(
                        reminders(window.level(), end.getKey(), end.getValue(), reminderDays),
                        Stream.of(
                            new Occasion(
                                Kind.CLOSES, window.level(), end.getKey(), end.getKey())))));
  }

  /** Levels without a window, where each filing has its own time. */
  private static Stream<Occasion> ofGrantsAlone(
      EffectiveWindows effectiveWindows, Collection<Integer> reminderDays) {
    return effectiveWindows.grants().stream()
        .filter(grant -> grant.isConfirmed() && !grant.isOpenEnded())
        .filter(grant -> effectiveWindows.season().window(grant.level()).isEmpty())
        .flatMap(
            grant ->
                Stream.concat(
                    reminders(
                        grant.level(),
                        grant.closesAt(),
                        Objects.requireNonNull(grant.confirmedAt()),
                        reminderDays),
                    Stream.of(
                        new Occasion(
                            Kind.CLOSES, grant.level(), grant.closesAt(), grant.closesAt()))));
  }

  /** Each end of a level, and since when it has been known. */
  private static Map<Instant, Instant> ends(Window window, EffectiveWindows effectiveWindows) {
    Map<Instant, Instant> ends = new HashMap<>();
    for (Grant grant : effectiveWindows.grants()) {
      Instant since = grant.confirmedAt();
      if (since != null
          && effectiveWindows.season().window(grant.level()).filter(window::equals).isPresent()) {
        ends.merge(grant.closesAt(), since, (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    ends.put(window.closesAt(), Instant.MIN);
    return ends;
  }

  /** Whoever has just been granted time needs no reminder that would have been due before. */
  private static Stream<Occasion> reminders(
      String level, Instant end, Instant since, Collection<Integer> days) {
    return new TreeSet<>(days)
        .stream()
            .map(day -> new Occasion(Kind.REMIND, level, end.minus(Duration.ofDays(day)), end))
            .filter(occasion -> occasion.at().isAfter(since));
  }
}
