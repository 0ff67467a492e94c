package org.onex.directory;

/**
 * The order in which application runners fill an empty system. Each must do nothing when its part
 * is there already: they run at every start, and again before each test class.
 */
public final class Startup {

  /** One node at a time from here on, if several start together. */
  public static final int BEGINS = 0;

  public static final int GROUPS = 10;

  /** Refuses the start of a system that nobody could administer; nothing else is there by then. */
  public static final int FIRST_ADMINISTRATOR = 20;

  /** Before packs, whose dates may need them. */
  public static final int HOLIDAYS = 22;

  /** Packs are deployed from here on, beside what follows. */
  public static final int PACKS_BEGIN = 25;

  public static final int TASKLIST_FILTERS = 28;
  public static final int DEMO_PEOPLE = 30;

  /** Majors, certificates. */
  public static final int LISTS = 35;

  /** Nothing after this runs before the packs are deployed. */
  public static final int PACKS = 40;

  /** Further demo data: catalogue, seasons, filings. */
  public static final int DEMO_DATA = 50;

  /** The next node may look. */
  public static final int IS_FILLED = 60;

  private Startup() {}
}
