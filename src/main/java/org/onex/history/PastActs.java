package org.onex.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a person did, the newest first, a page at a time, in one query over all records. */
@Service
@Transactional(readOnly = true)
public class PastActs {

  private static final String ACTS =
      """
      select 'REVIEW' as kind,
             s.filing_number || ' ' || i.name || ' ' || coalesce(c.name, f.certificate_id) as subject,
             case when s.kind = 'CORRECTION' then '更正：' when s.kind = 'SENT_BACK' then '逾期退回：'
                  else s.level_title || '：' end
               || case s.decision when 'APPROVE' then '通过' when 'RETURN' then '退回修改'
                  else '审核不通过' end as act,
             s.opinion as words, '/filings/' || s.filing_number as path, s.decided_at as done_at
        from review_step s join filing f on f.filing_number = s.filing_number
        join institution i on i.id = f.school_id
        left join certificate c on c.id = f.certificate_id
       where s.actor_id = :person
      union all
      select 'SUBMISSION', f.filing_number || ' ' || coalesce(c.name, f.certificate_id),
             '第' || r.revision_no || '次提交', r.explanation, '/filings/' || f.filing_number,
             r.submitted_at
        from filing_revision r join filing f on f.id = r.filing_id
        left join certificate c on c.id = f.certificate_id
       where r.submitted_by = :person and r.submitted_at is not null
      union all
      select 'SCHEDULE', n.title, '提出延长时间', g.basis || '：' || g.reason,
             '/seasons/' || n.id, g.proposed_at
        from season_grant g join season n on n.id = g.season_id where g.proposed_by = :person
      union all
      select 'SCHEDULE', n.title, '确认延长时间', g.basis || '：' || g.reason,
             '/seasons/' || n.id, g.confirmed_at
        from season_grant g join season n on n.id = g.season_id
       where g.confirmed_by = :person and g.confirmed_at is not null
      union all
      select 'SCHEDULE', n.title, '录入补充通知 ' || g.notice_number, g.reason,
             '/seasons/' || n.id || '/supplements', g.proposed_at
        from supplementary_notice g join season n on n.id = g.season_id
       where g.proposed_by = :person
      union all
      select 'SCHEDULE', n.title, '确认补充通知 ' || g.notice_number, g.reason,
             '/seasons/' || n.id || '/supplements', g.confirmed_at
        from supplementary_notice g join season n on n.id = g.season_id
       where g.confirmed_by = :person and g.confirmed_at is not null
      union all
      select 'RELEASE', n.title, '提出统一发布 ' || r.filings || ' 项', cast(null as varchar(10)),
             '/seasons/' || n.id, r.released_at
        from release_record r join season n on n.id = r.season_id where r.released_by = :person
      union all
      select 'RELEASE', n.title, '确认统一发布 ' || r.filings || ' 项', cast(null as varchar(10)),
             '/seasons/' || n.id, r.confirmed_at
        from release_record r join season n on n.id = r.season_id
       where r.confirmed_by = :person and r.confirmed_at is not null
      union all
      select 'REPORT', n.title, '报送任务：' || t.report, d.return_reason,
             '/duties/' || t.season_id || '/' || t.report, d.submitted_at
        from duty_report d join duty_task t on t.id = d.task_id join season n on n.id = t.season_id
       where d.unit_id = :unit and d.submitted_by = :name and d.submitted_at is not null
      union all
      select 'REPORT', n.title, '统一报送第 ' || s.issue_no || ' 号汇总表', cast(null as varchar(10)),
             '/seasons/' || n.id || '/collection', s.sent_at
        from collected_summary s join season n on n.id = s.season_id
       where s.sent_by = :person and s.sent_at is not null
      union all
      select 'REPORT', n.title, '生成申报院校汇总表第 ' || s.revision_no || ' 版', cast(null as varchar(10)),
             '/seasons/' || n.id || '/reports', s.issued_at
        from summary_issue s join season n on n.id = s.season_id where s.issued_by = :person
      union all
      select 'REPORT', w.notice_number, '转发年度通知', w.note, '/notices', w.forwarded_at
        from notice_forwarding w where w.unit_id = :unit and w.forwarded_by = :name
      union all
      select 'PLAN', s.adjustment_number, '指标调整：' || s.act, s.words,
             '/plans/' || a.plan_number || '/adjust', s.acted_at
        from adjustment_step s join adjustment a on a.adjustment_number = s.adjustment_number
       where s.actor_id = :person
      union all
      select 'PLAN', s.change_number, '变更备案：' || s.act, s.words,
             '/plans/' || a.plan_number || '/changes', s.acted_at
        from pilot_change_step s join pilot_change a on a.change_number = s.change_number
       where s.actor_id = :person
      union all
      select 'EXPERT', e.filing_number, '评审意见', e.words, '/filings/' || e.filing_number, e.given_at
        from expert_opinion e where e.person_id = :person
      """;

  private static final String WANTED =
      " from ("
          + ACTS
          + ") a where (:kind = '' or kind = :kind) and (subject like :text or act like :text)";

  private final JdbcClient jdbc;

  PastActs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One's own acts and nobody else's.
   *
   * @param text part of a number, a name or an act; empty for all
   */
  public Page<PastAct> of(Actor actor, PastAct.@Nullable Kind kind, String text, Pageable page) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("person", actor.personId());
    wanted.put("name", actor.name());
    wanted.put("unit", actor.institutionId());
    wanted.put("kind", kind == null ? "" : kind.name());
    wanted.put("text", "%" + text.strip() + "%");
    long total = jdbc.sql("select count(*)" + WANTED).params(wanted).query(Long.class).single();
    return new PageImpl<>(
        jdbc.sql(
                "select kind, subject, act, words, path, done_at"
                    + WANTED
                    + " order by done_at desc, path, act limit :most offset :skip")
            .params(wanted)
            .param("skip", page.getOffset())
            .param("most", page.getPageSize())
            .query((row, number) -> act(row))
            .list(),
        page,
        total);
  }

  private static PastAct act(ResultSet row) throws SQLException {
    return new PastAct(
        PastAct.Kind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getString("act"),
        row.getString("words"),
        row.getString("path"),
        row.getObject("done_at", OffsetDateTime.class).toInstant());
  }
}
