package org.onex.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.onex.plan.Plan;
import org.onex.plan.PlanLine;
import org.onex.plan.PlanRow;
import org.onex.plan.PlanVersion;

/** A plan with every version it ever had. */
record PlanAnswer(
    String number,
    String season,
    String school,
    String certificate,
    boolean inForce,
    int version,
    int headcount,
    List<Line> lines,
    List<Version> versions) {

  /** Approved headcount of one level × one major. */
  record Line(String level, String majorCode, String majorName, int headcount) {

    static Line of(PlanLine line) {
      return new Line(line.level(), line.majorCode(), line.majorName(), line.headcount());
    }
  }

  /** The numbers as they stood from one instant on. */
  record Version(int number, OffsetDateTime since, String reason, int headcount, List<Line> lines) {

    static Version of(PlanVersion version) {
      return new Version(
          version.number(),
          Times.at(version.since()),
          version.reason(),
          version.headcount(),
          version.lines().stream().map(Line::of).toList());
    }
  }

  static PlanAnswer of(Plan plan, PlanRow row) {
    List<Version> versions = plan.versions().stream().map(Version::of).toList();
    Version current = versions.get(versions.size() - 1);
    return new PlanAnswer(
        plan.number(),
        plan.seasonId(),
        row.schoolName(),
        row.certificateName(),
        plan.isInForce(),
        current.number(),
        current.headcount(),
        current.lines(),
        versions);
  }
}
