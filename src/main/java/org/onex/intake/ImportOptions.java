package org.onex.intake;

/**
 * What shall become of a filing workbook.
 *
 * @param dryRun only tell what would happen; nothing is kept
 * @param submit submit what is right, not only save it
 * @param replace also replace what was submitted before and differs (替换提交)
 */
public record ImportOptions(boolean dryRun, boolean submit, boolean replace) {

  public static final ImportOptions CHECK = new ImportOptions(true, false, false);
  public static final ImportOptions SAVE = new ImportOptions(false, false, false);
}
