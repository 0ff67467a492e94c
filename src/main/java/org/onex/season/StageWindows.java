package org.onex.season;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every window of a season, computed from its printed windows and its grants. Whom one reaches
 * follows from its end: those whose own end, with every grant, is that one. So there is one for
 * each distinct end, never one for each filing, and a grant needs no bookkeeping.
 */
final class StageWindows {

  private StageWindows() {}

  /**
   * @param correctionEnds ends of the correction periods of filings that schools have back
   */
  static List<StageWindow> of(
      EffectiveWindows effectiveWindows, Collection<Instant> correctionEnds) {
    Stream<StageWindow> printed =
        effectiveWindows.season().windows().stream()
            .map(window -> new StageWindow(window.level(), null));
    Stream<StageWindow> granted =
        grants(effectiveWindows)
            .map(grant -> new StageWindow(stage(effectiveWindows, grant), grant.closesAt()))
            .filter(window -> !endsAsPrinted(effectiveWindows, window));
    Stream<StageWindow> corrections =
        correctionEnds.stream().map(end -> new StageWindow(Occasion.CORRECTION, end));
    return Stream.of(printed, granted, corrections)
        .flatMap(windows -> windows)
        .distinct()
        .sorted(Comparator.comparing(StageWindow::text))
        .toList();
  }

  /** Since when an end has been known; nothing where it was from the start. */
  static Optional<Instant> knownSince(EffectiveWindows effectiveWindows, StageWindow window) {
    return grants(effectiveWindows)
        .filter(grant -> grant.closesAt().equals(window.ownEnd()))
        .filter(grant -> stage(effectiveWindows, grant).equals(window.stage()))
        .map(grant -> Objects.requireNonNull(grant.confirmedAt()))
        .min(Comparator.naturalOrder());
  }

  private static Stream<Grant> grants(EffectiveWindows effectiveWindows) {
    return effectiveWindows.grants().stream()
        .filter(grant -> grant.isConfirmed() && !grant.isOpenEnded());
  }

  /** One window may be that of several stages. */
  private static String stage(EffectiveWindows effectiveWindows, Grant grant) {
    return effectiveWindows.season().window(grant.level()).map(Window::level).orElse(grant.level());
  }

  private static boolean endsAsPrinted(EffectiveWindows effectiveWindows, StageWindow window) {
    return effectiveWindows
        .season()
        .window(window.stage())
        .filter(printed -> printed.closesAt().equals(window.ownEnd()))
        .isPresent();
  }
}
