package org.onex.editing;

import org.jspecify.annotations.Nullable;

/**
 * What a writer started from.
 *
 * @param version the version that was shown; null where a program does not say, and then overwrites
 * @param page names one opened page, which may save again and again without reading its own answers
 */
public record EditBasis(@Nullable Integer version, @Nullable String page) {

  /** Says nothing about what it started from. */
  public static final EditBasis UNKNOWN = new EditBasis(null, null);
}
