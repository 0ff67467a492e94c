package org.onex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;

/**
 * A filing's rows written again for schools that are new, past the engine: for lists to be long.
 */
@Component
public class CopiedFilings {

  private static final long APART = 1_000_000;

  private final JdbcTemplate jdbc;
  private final AtomicInteger copies = new AtomicInteger();

  CopiedFilings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Answers their numbers. */
  public List<String> like(String number, int times) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      numbers.add(copy(number, copies.incrementAndGet()));
    }
    return numbers;
  }

  private String copy(String number, int n) {
    String copied = "C" + n + "-" + number;
    long id = one("select id from filing where filing_number = ?", Long.class, number);
    String school = one("select school_id from filing where id = ?", String.class, id);
    String there = "c" + n + "-" + school;
    copy(
        "institution",
        "id",
        school,
        Map.of("id", there, "code", "7" + n + "-" + school, "name", "示例学校" + n));
    copy(
        "filing",
        "id",
        id,
        Map.of("id", id + n * APART, "filing_number", copied, "school_id", there));
    for (long revision :
        jdbc.queryForList("select id from filing_revision where filing_id = ?", Long.class, id)) {
      long other = revision + n * APART;
      copy("filing_revision", "id", revision, Map.of("id", other, "filing_id", id + n * APART));
      for (String part : List.of("filing_line", "filing_finding")) {
        copy(part, "revision_id", revision, Map.of("revision_id", other));
      }
    }
    copyPlan(number, copied, there, n);
    return copied;
  }

  private void copyPlan(String number, String copied, String school, int n) {
    copy("plan", "plan_number", number, Map.of("plan_number", copied, "school_id", school));
    for (long version :
        jdbc.queryForList(
            "select id from plan_version where plan_number = ?", Long.class, number)) {
      long other = version + n * APART;
      copy("plan_version", "id", version, Map.of("id", other, "plan_number", copied));
      copy("plan_line", "plan_version_id", version, Map.of("plan_version_id", other));
    }
  }

  private void copy(String table, String column, Object value, Map<String, Object> changes) {
    var insert = new SimpleJdbcInsert(jdbc).withTableName(table);
    for (Map<String, Object> row :
        jdbc.queryForList("select * from " + table + " where " + column + " = ?", value)) {
      Map<String, Object> copied = new HashMap<>();
      row.forEach((name, cell) -> copied.put(name.toLowerCase(java.util.Locale.ROOT), cell));
      copied.putAll(changes);
      insert.execute(copied);
    }
  }

  private <T> T one(String sql, Class<T> type, Object value) {
    return Objects.requireNonNull(jdbc.queryForObject(sql, type, value));
  }
}
