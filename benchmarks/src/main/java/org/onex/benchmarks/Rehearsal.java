package org.onex.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;

/**
 * A draft of a pack is tried on a season of 10,000 filings, seen from where its author waits. The
 * peer is the same with a draft that says what is in force: it reads and judges as much and has
 * nothing to write.
 */
final class Rehearsal {

  private static final String SEASON = "anhui-2027-spring";
  private static final String FILE = "anhui-policy.dmn";
  private static final int FILINGS = 10_000;

  private final Application application;
  private final Database database;
  private final String text;

  Rehearsal(Application application, Database database, Path processes) throws Exception {
    this.application = application;
    this.database = database;
    this.text = Files.readString(processes.resolve("anhui").resolve(FILE));
  }

  void run(Report report) throws Exception {
    if (database.strings("select id from filing where school_id = 'bench1'").isEmpty()) {
      new Schools(application, database).file(1);
    }
    multiply();
    rehearse(text);
    Trial judged = rehearse(text);
    Trial changed = rehearse(text.replace(cell("-"), cell("1000")));

    report.line("");
    report.line("Rehearsal: a draft on %d filings of a season, seconds until its author reads the result", changed.filings);
    report.line("  a draft that says what is in force                %7.1f s, %d filings changed", judged.seconds, judged.changed);
    report.line("  a draft that refuses every filing                 %7.1f s, %d filings changed", changed.seconds, changed.changed);
    report.line("  with all changes written : judging alone = %.2f : 1; progress was seen at %d points", changed.seconds / judged.seconds, changed.points);
  }

  /** The filings of one school again for as many schools as it takes; all rows, and a paper each. */
  private void multiply() throws Exception {
    int each =
        database.strings("select id from filing where school_id = 'bench1' and season_id = '" + SEASON + "'").size();
    int schools = FILINGS / each + 1;
    database.update(
        """
        insert into institution select (jsonb_populate_record(i, jsonb_build_object(
          'id', 'trial' || n, 'code', '' || (8000000000 + n), 'name', '试算示例学校' || n))).*
        from institution i, generate_series(1, ?) n where i.id = 'bench1'
        """,
        schools);
    database.update(
        """
        insert into filing select (jsonb_populate_record(f, jsonb_build_object(
          'id', f.id + n * 1000000, 'filing_number', f.filing_number || '-' || n,
          'school_id', 'trial' || n))).*
        from filing f, generate_series(1, ?) n where f.school_id = 'bench1' and f.season_id = ?
        """,
        schools,
        SEASON);
    database.update(
        """
        insert into filing_revision select (jsonb_populate_record(r, jsonb_build_object(
          'id', r.id + n * 1000000, 'filing_id', r.filing_id + n * 1000000))).*
        from filing_revision r join filing f on f.id = r.filing_id, generate_series(1, ?) n
        where f.school_id = 'bench1' and f.season_id = ?
        """,
        schools,
        SEASON);
    database.update(
        """
        insert into filing_line select (jsonb_populate_record(l, jsonb_build_object(
          'revision_id', l.revision_id + n * 1000000))).*
        from filing_line l join filing_revision r on r.id = l.revision_id
          join filing f on f.id = r.filing_id, generate_series(1, ?) n
        where f.school_id = 'bench1' and f.season_id = ?
        """,
        schools,
        SEASON);
    database.update(
        """
        insert into attachment select (jsonb_populate_record(a, jsonb_build_object(
          'id', a.id || '-' || n, 'owner_key', a.owner_key || '-' || n))).*
        from attachment a join filing f on f.filing_number = a.owner_key, generate_series(1, ?) n
        where f.school_id = 'bench1' and f.season_id = ?
        """,
        schools,
        SEASON);
    database.update("analyze");
  }

  private record Trial(double seconds, int filings, int changed, int points) {}

  private Trial rehearse(String draft) throws Exception {
    long start = System.nanoTime();
    JsonNode answer =
        application.upload(
            "ahprovince", "/api/packs/anhui:rehearse?season=" + SEASON, FILE, draft.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String address = "/api/rehearsals/" + answer.get("id").asText();
    var seen = new HashSet<Integer>();
    while (!answer.get("finished").asBoolean()) {
      Thread.sleep(100);
      answer = application.get("ahprovince", address);
      seen.add(answer.get("done").asInt());
    }
    return new Trial(
        (System.nanoTime() - start) / 1e9,
        answer.get("done").asInt(),
        answer.get("changed").asInt(),
        seen.size());
  }

  /** The row 单个证书最低人数 with its cell; empty as it ships. */
  private String cell(String minimum) {
    int entry = text.indexOf("id=\"anhui-limits-03-value\"");
    int from = text.indexOf("<text>", entry) + "<text>".length();
    String head = text.substring(entry, from);
    return head + (minimum.equals("-") ? text.substring(from, text.indexOf("</text>", from)) : minimum) + "</text>";
  }
}
