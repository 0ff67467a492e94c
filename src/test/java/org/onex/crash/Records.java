package org.onex.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the database, asked past the application; and who works in the killed year. */
final class Records {

  private static final String DECIDED = "('DECIDED', 'APPROVED', 'REJECTED')";
  private static final byte[] SCAN = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  private final JdbcTemplate jdbc;

  Records(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A school; its id is also its account. */
  record School(String id, String code, String name) {}

  /** Who reviews at which level. */
  record Reviewer(String id, String level) {}

  /** Gives every school and every bureau of the demo an account, with the demo's password. */
  void openAccounts() {
    jdbc.update(
        """
        insert into person (id, name, institution_id, role, email, active)
        select case kind when 'SCHOOL' then id else 'r' || id end, contact_name, id,
          case kind when 'SCHOOL' then 'SCHOOL' else 'BUREAU' end, contact_email, true
        from institution i where kind in ('SCHOOL', 'BUREAU')
          and not exists (select 1 from person p where p.institution_id = i.id)
        """);
    jdbc.update(
        """
        insert into act_id_user (id_, rev_, first_, last_, email_, pwd_, salt_, attempts_)
        select p.id, 1, p.name, '', p.email, u.pwd_, u.salt_, 0
        from person p, act_id_user u where u.id_ = 'hfschool'
          and not exists (select 1 from act_id_user known where known.id_ = p.id)
        """);
    jdbc.update(
        """
        insert into act_id_membership (user_id_, group_id_) select id, 'bureau' from person
        where role = 'BUREAU' and id like 'r%'
        """);
    jdbc.update(
        """
        insert into act_id_tenant_member (id_, tenant_id_, user_id_)
        select 'crash' || id, institution_id, id from person where role = 'BUREAU' and id like 'r%'
        """);
  }

  /** Schools that may file: registered, and of a kind for which the notice has a route. */
  List<School> schools() {
    return jdbc.query(
        """
        select id, code, name from institution
        where kind = 'SCHOOL' and platform_registered and school_type <> 'technician_school'
          and province_id = 'ahprov'
        order by case school_type when 'secondary' then 0 else 1 end, code
        """,
        (row, i) -> new School(row.getString(1), row.getString(2), row.getString(3)));
  }

  List<String> certificates() {
    return jdbc.queryForList("select name from certificate order by id", String.class);
  }

  List<Reviewer> reviewers() {
    return jdbc.query(
        """
        select min(p.id), case p.role when 'BUREAU' then 'city' else 'province' end from person p
        where p.role in ('BUREAU', 'PROVINCE_OFFICE') group by p.institution_id, p.role
        """,
        (row, i) -> new Reviewer(row.getString(1), row.getString(2)));
  }

  /** Beside each filing of the school the scan that the notice asks for. */
  void handInPapers(String school) {
    String hash = sha256();
    jdbc.update(
        """
        insert into attachment_content (sha256, content) values (?, ?)
        on conflict do nothing
        """,
        hash,
        SCAN);
    jdbc.update(
        """
        insert into attachment (id, owner_type, owner_key, kind, file_name, media_type, size,
          sha256, uploaded_by, uploaded_at)
        select 'paper' || filing_number, 'filing', filing_number, 'application_form', '申报表.pdf',
          'application/pdf', ?, ?, school_id, now()
        from filing where school_id = ?
        """,
        SCAN.length,
        hash,
        school);
  }

  /** {@code filed} are the filings that stand; withdrawn ones are looked at by themselves. */
  void keepApartWhatIsWithdrawn() {
    jdbc.execute(
        """
        create or replace view filed as select * from filing where state <> 'WITHDRAWN'
        """);
  }

  /** How many filings of these schools are decided. */
  long decided(Collection<String> codes) {
    return count(
        """
        select count(*) from filing f join institution s on s.id = f.school_id
        where s.code = any (string_to_array(?, ' ')) and f.state in\
        """
            + DECIDED,
        String.join(" ", codes));
  }

  /** Names of the certificates that a school has to correct. */
  List<String> returned(String school) {
    return jdbc.queryForList(
        """
        select c.name from filing f join certificate c on c.id = f.certificate_id
        where f.school_id = ? and f.state = 'RETURNED'
        """,
        String.class,
        school);
  }

  long count(String query, Object... arguments) {
    Long found = jdbc.queryForObject(query, Long.class, arguments);
    return found == null ? 0 : found;
  }

  List<String> strings(String query, Object... arguments) {
    return jdbc.queryForList(query, String.class, arguments);
  }

  void change(String statement, Object... arguments) {
    jdbc.update(statement, arguments);
  }

  private static String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SCAN));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
