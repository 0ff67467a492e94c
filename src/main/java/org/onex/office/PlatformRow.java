package org.onex.office;

/** One line as the national platform keeps it: nothing the school would have to type twice. */
public record PlatformRow(
    String schoolCode,
    String schoolName,
    String certificate,
    String level,
    String majorCode,
    String majorName,
    int headcount) {}
