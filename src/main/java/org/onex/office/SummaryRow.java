package org.onex.office;

/**
 * One line of 申报院校汇总表.
 *
 * @param state as the pages show it; drafts are marked, because the summary is due before filing
 *     ends
 */
public record SummaryRow(
    String schoolCode,
    String schoolName,
    String schoolType,
    String city,
    String certificate,
    String level,
    String majorCode,
    String majorName,
    int enrolled,
    int teachers,
    int headcount,
    String state,
    boolean draft,
    String note) {}
