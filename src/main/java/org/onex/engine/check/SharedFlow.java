package org.onex.engine.check;

import java.util.List;

/**
 * The processes of a filing, of an adjustment and of a window, which all packs share. A pack that
 * flows another way draws its own under its name: {@code <pack>-certificate-filing}.
 */
public final class SharedFlow {

  public static final String FILING = "certificate-filing";

  /** Run at each submission, before the filing goes on or stays with the school. */
  public static final String CHECKS = "filing-checks";

  public static final String ADJUSTMENT = "plan-adjustment";

  /** Calls the stages of a filing one after the other. */
  static final String REVIEW = "filing-review";

  /** One window of a season; the season calls it. */
  public static final String WINDOW = "filing-window";

  /** What a pack may draw for itself, and no model calls by its name. */
  public static final List<String> DRAWN_APART = List.of(FILING, CHECKS, ADJUSTMENT, WINDOW);

  private SharedFlow() {}

  /** Name under which a pack draws its own. */
  public static String own(String pack, String process) {
    return pack + "-" + process;
  }

  static boolean isDrawnApart(String pack, String process) {
    return DRAWN_APART.stream().anyMatch(shared -> process.equals(own(pack, shared)));
  }
}
