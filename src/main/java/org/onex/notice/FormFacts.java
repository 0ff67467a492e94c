package org.onex.notice;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the official forms of a filing say, and which opinions stand signed on their valid scans.
 *
 * @param contents by form
 * @param signed names of opinions that the stamped scans carry
 * @param reuse what an old report would be reused on; null when the school argues anew
 * @param outdated kinds of papers that were stamped for other figures than the filing has now
 */
public record FormFacts(
    Map<String, FormContent> contents,
    Set<String> signed,
    @Nullable Reuse reuse,
    Set<String> outdated) {

  /** The report that an old, stamped one may stand in for. */
  public static final String REPORT = "argument_report";

  public static final FormFacts NONE = new FormFacts(Map.of(), Set.of(), null, Set.of());

  public FormFacts {
    contents = Map.copyOf(contents);
    signed = Set.copyOf(signed);
    outdated = Set.copyOf(outdated);
  }

  /**
   * A certificate that went on from earlier years.
   *
   * @param majorsBefore codes of the majors that took part before
   * @param levelBefore highest level before; empty when unknown
   */
  public record Reuse(
      boolean pilotedBefore, Set<String> majorsBefore, boolean declaredChange, String levelBefore) {

    public Reuse {
      majorsBefore = Set.copyOf(majorsBefore);
    }
  }
}
