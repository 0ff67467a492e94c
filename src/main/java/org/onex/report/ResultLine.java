package org.onex.report;

import org.jspecify.annotations.Nullable;

/** One approved line, as an evaluation organisation reads it. */
public record ResultLine(
    @Nullable String organisation,
    @Nullable String certificate,
    String schoolCode,
    String schoolName,
    String level,
    String majorName,
    int headcount) {

  /** What the catalogue lacks is named as such. */
  public String of() {
    return title(organisation);
  }

  static String title(@Nullable String organisation) {
    return organisation == null ? "目录未载入培训评价组织" : organisation;
  }

  public String certificateName() {
    return certificate == null ? "目录未载入" : certificate;
  }
}
