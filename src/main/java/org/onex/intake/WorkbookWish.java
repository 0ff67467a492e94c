package org.onex.intake;

/**
 * What shall become of a filing workbook.
 *
 * @param dryRun only tell what would happen; nothing is kept
 * @param submit submit what is right, not only save it
 * @param replace also replace what was submitted before and differs (替换提交)
 */
public record WorkbookWish(boolean dryRun, boolean submit, boolean replace) {

  public static final WorkbookWish CHECK = new WorkbookWish(true, false, false);
  public static final WorkbookWish SAVE = new WorkbookWish(false, false, false);
}
