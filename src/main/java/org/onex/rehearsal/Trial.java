package org.onex.rehearsal;

/**
 * What a draft is to be tried on.
 *
 * @param subject in words, as the record names it
 * @param fromWorkbook whether an uploaded workbook is tried, and not the season's own filings
 * @param beforeVersion the rules to compare with
 * @param filings how many there are
 */
record Trial(
    String pack,
    String provinceId,
    String subject,
    String seasonId,
    boolean fromWorkbook,
    String beforeVersion,
    int filings) {}
