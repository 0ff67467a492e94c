package org.onex.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much lies in the engine, counted in few queries and over all units. */
@Component
public class EngineFigures {

  private final JdbcTemplate jdbc;
  private final OpenIncidents incidents;
  private final Clock clock;

  EngineFigures(JdbcTemplate jdbc, OpenIncidents incidents, Clock clock) {
    this.jdbc = jdbc;
    this.incidents = incidents;
    this.clock = clock;
  }

  /**
   * Open tasks of one stage.
   *
   * @param process the stage's process
   * @param task the task in it
   */
  public record Stage(String process, String task, long open) {}

  public List<Stage> openTasks() {
    return jdbc.query(
        """
        select p.key_, t.task_def_key_, count(*) from act_ru_task t
        join act_re_procdef p on p.id_ = t.proc_def_id_ group by p.key_, t.task_def_key_
        """,
        (row, i) -> new Stage(row.getString(1), row.getString(2), row.getLong(3)));
  }

  /** Jobs by what they wait for: their time, a free thread, or somebody who looks into them. */
  public Map<String, Long> jobs() {
    return jdbc.queryForObject(
        """
        select sum(case when retries_ = 0 then 1 else 0 end),
          sum(case when retries_ > 0 and (duedate_ is null or duedate_ <= ?) then 1 else 0 end),
          sum(case when retries_ > 0 and duedate_ > ? then 1 else 0 end)
        from act_ru_job
        """,
        (row, i) -> {
          Map<String, Long> byState = new LinkedHashMap<>();
          byState.put("failed", row.getLong(1));
          byState.put("due", row.getLong(2));
          byState.put("waiting", row.getLong(3));
          return byState;
        },
        now(),
        now());
  }

  public long incidents() {
    return incidents.count();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
