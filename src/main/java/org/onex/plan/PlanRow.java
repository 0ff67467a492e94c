package org.onex.plan;

import java.time.Instant;

/** One plan as lists show it, with the names of what it refers to. */
public record PlanRow(
    String number,
    String seasonTitle,
    String schoolName,
    String certificateName,
    int version,
    int lines,
    int headcount,
    Instant since,
    boolean inForce) {}
