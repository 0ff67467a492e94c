package org.onex.filing;

/** What some filings of one school come to. */
public record SchoolTally(String schoolId, String schoolName, long filings, long headcount) {}
