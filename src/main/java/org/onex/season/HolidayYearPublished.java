package org.onex.season;

/** The days off of a year have been entered; what had to wait for them can be reckoned now. */
public record HolidayYearPublished(int year) {}
