package org.onex.report;

import org.jspecify.annotations.Nullable;
import org.onex.directory.SchoolTypes;
import org.onex.filing.FilingState;
import org.onex.intake.PlatformLine;
import org.onex.office.PlatformRow;
import org.onex.office.SummaryRow;

/** One line of a filing with the names of what it refers to, straight from the query. */
record ReportLine(
    FilingState state,
    int revisionInForce,
    String schoolCode,
    String schoolName,
    @Nullable String schoolType,
    @Nullable String superior,
    String certificateId,
    @Nullable String certificateName,
    String level,
    String majorCode,
    String majorName,
    int enrolled,
    int teachers,
    int headcount,
    @Nullable String note) {

  private String certificate() {
    return certificateName == null ? certificateId : certificateName;
  }

  SummaryRow asSummary() {
    return new SummaryRow(
        schoolCode,
        schoolName,
        SchoolTypes.title(schoolType),
        superior == null ? "" : superior,
        certificate(),
        level,
        majorCode,
        majorName,
        enrolled,
        teachers,
        headcount,
        state.label(),
        revisionInForce == 0,
        note == null ? "" : note);
  }

  PlatformRow asPlatform() {
    return new PlatformRow(
        schoolCode, schoolName, certificate(), level, majorCode, majorName, headcount);
  }

  PlatformLine asPlatformLine() {
    return new PlatformLine(schoolCode, certificate(), level, majorCode, headcount);
  }
}
