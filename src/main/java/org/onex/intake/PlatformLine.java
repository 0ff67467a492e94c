package org.onex.intake;

/** A school's headcount for a certificate, level and major, as either side lists it. */
public record PlatformLine(
    String schoolCode, String certificate, String level, String majorCode, int headcount) {}
