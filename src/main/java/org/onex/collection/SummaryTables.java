package org.onex.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.notice.Parameters;
import org.onex.office.PilotTable;
import org.onex.season.Season;
import org.springframework.stereotype.Component;

/** 汇总表: the official table of what a unit reports, as it stands now. */
@Component
class SummaryTables {

  private static final int CODE_LENGTH = 12;

  private final CollectionReport collectionReport;
  private final CollectedSummaries summaries;
  private final CollectionStage levels;
  private final PilotRows rows;
  private final Institutions institutions;

  SummaryTables(
      CollectionReport collectionReport,
      CollectedSummaries summaries,
      CollectionStage levels,
      PilotRows rows,
      Institutions institutions) {
    this.collectionReport = collectionReport;
    this.summaries = summaries;
    this.levels = levels;
    this.rows = rows;
    this.institutions = institutions;
  }

  boolean isPrescribed(Season season) {
    return levels.policy(season).parameters().text("collection_title").isPresent();
  }

  /** For a unit that collects, under the number it would get. */
  PilotTable of(Actor actor, Season season) {
    if (actor.is(Role.BUREAU)) {
      CollectionBacklog collectionBacklog = collectionReport.stock(actor, season);
      return of(actor, season, collectionBacklog, summaries.issues(actor, season).next());
    }
    return table(actor, season, collectionReport.reported(actor, season), 1);
  }

  PilotTable of(Actor actor, Season season, CollectionBacklog collectionBacklog, int number) {
    return table(actor, season, collectionBacklog.inTheTable(), number);
  }

  private PilotTable table(Actor actor, Season season, List<Filing> listed, int number) {
    Institution unit = institutions.findById(actor.institutionId()).orElseThrow();
    Parameters parameters = levels.policy(season).parameters();
    String kind = actor.is(Role.PROVINCE_OFFICE) ? "province_summary" : "collection";
    List<PilotTable.Row> table = rows.of(listed);
    return new PilotTable(
        parameters.text(kind + "_title").orElse(season.title() + "情况汇总表"),
        unit.name(),
        "%s %s".formatted(orBlank(unit.contactName()), orBlank(unit.contactPhone())),
        number,
        code(table),
        table,
        parameters.list(kind + "_notes"));
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String code(List<PilotTable.Row> rows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, CODE_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
