package org.onex.filing;

/**
 * How many filings have a line in a 专业大类.
 *
 * @param category first two digits of a major's code
 */
public record FilingsOfCategory(String category, long filings) {}
