package org.onex.expert;

/** Who may sit on a province's panels has changed; published within the same transaction. */
public record ExpertsChanged(String provinceId) {}
