package org.onex.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The workbook somebody is looking through between upload and submission. In the database, because
 * the next click may reach another node; one a person, because the next upload takes its place.
 */
@Service
@Transactional
public class KeptWorkbooks {

  private final JdbcTemplate database;
  private final Clock clock;

  KeptWorkbooks(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A workbook with the name its owner knows it by. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Kept(String id, String seasonId, String fileName, byte[] content) {}

  public String keep(Actor actor, String seasonId, String fileName, byte[] content) {
    // Refused now rather than on the next page: nothing that is no workbook is kept.
    WorkbookFile.of(content);
    database.update("delete from kept_workbook where person_id = ?", actor.personId());
    String id = UUID.randomUUID().toString();
    database.update(
        "insert into kept_workbook (id, person_id, season_id, file_name, content, kept_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        actor.personId(),
        seasonId,
        fileName.length() > 200 ? fileName.substring(fileName.length() - 200) : fileName,
        content,
        clock.instant().atOffset(ZoneOffset.UTC));
    return id;
  }

  @Transactional(readOnly = true)
  public Kept open(Actor actor, String id) {
    return database
        .query(
            "select season_id, file_name, content from kept_workbook where id = ? and person_id ="
                + " ?",
            (row, number) -> new Kept(id, row.getString(1), row.getString(2), row.getBytes(3)),
            id,
            actor.personId())
        .stream()
        .findFirst()
        .orElseThrow(() -> new Refusal("WORKBOOK_NOT_FOUND", "没有找到这次上传的工作簿，可能已被新的上传替换，请重新上传。"));
  }
}
