package org.onex.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.FilingState;
import org.onex.office.TableSheet;
import org.onex.office.WorkbookOut;
import org.onex.season.Season;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approved filings by evaluation organisation: results are there to be fetched, no letter follows.
 */
@Service
@Transactional(readOnly = true)
public class ResultLists {

  private static final int LONGEST_SHEET_NAME = 31;

  private static final String APPROVED =
      """
       from Filing filing
      join filing.revisions revision
      join revision.lines line
      join Institution school on school.id = filing.schoolId
      left join Certificate certificate on certificate.id = filing.certificateId
      where filing.seasonId = :season and filing.state = :approved
        and revision.number = filing.revisionInForce
      """;

  private final EntityManager entityManager;

  ResultLists(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** How many lines an organisation has; null stands for those that the catalogue does not name. */
  public record Count(@Nullable String organisation, long lines) {

    public String title() {
      return ResultLine.title(organisation);
    }
  }

  /** A page of lines, and how many each organisation has. */
  public record Listing(List<Count> counts, Page<ResultLine> found) {

    public Listing {
      counts = List.copyOf(counts);
    }
  }

  /**
   * By organisation in the catalogue's spelling.
   *
   * @param organisation empty for all
   */
  public Listing find(Actor actor, Season season, String organisation, Pageable page) {
    requireOffice(actor, season);
    List<Count> counts = counts(season);
    List<ResultLine> found =
        lines(season, organisation)
            .setFirstResult((int) page.getOffset())
            .setMaxResults(page.getPageSize())
            .getResultList();
    long total =
        counts.stream()
            .filter(count -> organisation.isEmpty() || organisation.equals(count.organisation()))
            .mapToLong(Count::lines)
            .sum();
    return new Listing(counts, new PageImpl<>(found, page, total));
  }

  private List<Count> counts(Season season) {
    return entityManager
        .createQuery(
            "select new org.onex.report.ResultLists$Count(certificate.organisation, count(line))"
                + APPROVED
                + " group by certificate.organisation order by certificate.organisation",
            Count.class)
        .setParameter("season", season.id())
        .setParameter("approved", FilingState.APPROVED)
        .getResultList();
  }

  private TypedQuery<ResultLine> lines(Season season, String organisation) {
    return entityManager
        .createQuery(
            """
            select new org.onex.report.ResultLine(
              certificate.organisation, certificate.name, school.code, school.name, line.level,
              line.majorName, line.headcount)
            """
                + APPROVED
                + """
                 and (:organisation = '' or certificate.organisation = :organisation)
                order by certificate.organisation, certificate.name, school.code, filing.id,
                  index(line)
                """,
            ResultLine.class)
        .setParameter("season", season.id())
        .setParameter("approved", FilingState.APPROVED)
        .setParameter("organisation", organisation);
  }

  private static void requireOffice(Actor actor, Season season) {
    if (!actor.is(Role.PROVINCE_OFFICE) || !actor.institutionId().equals(season.provinceId())) {
      throw new Refusal("RESULTS_NOT_ALLOWED", "按培训评价组织分列的结果名单供省级审核单位使用。");
    }
  }

  /** One sheet per organisation. */
  public SpooledFile workbook(Actor actor, Season season) {
    requireOffice(actor, season);
    Map<String, List<ResultLine>> lines =
        lines(season, "")
            .getResultStream()
            .collect(groupingBy(ResultLine::of, LinkedHashMap::new, toList()));
    if (lines.isEmpty()) {
      throw new Refusal("NO_RESULTS", season.title() + "还没有审核通过的申报项目。");
    }
    List<TableSheet<ResultLine>> sheets = new ArrayList<>();
    lines.forEach(
        (organisation, own) -> sheets.add(sheet(season, organisation, own, sheets.size() + 1)));
    return SpooledFile.of(out -> WorkbookOut.write(out, sheets));
  }

  private static TableSheet<ResultLine> sheet(
      Season season, String organisation, List<ResultLine> lines, int number) {
    String name = number + " " + organisation.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return new TableSheet<>(
        name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)),
        season.title() + "审核结果",
        List.of("培训评价组织：" + organisation),
        List.of(
            new TableSheet.Column<>("证书名称", 26, ResultLine::certificateName),
            new TableSheet.Column<>("等级", 8, ResultLine::level),
            new TableSheet.Column<>("学校标识码", 14, ResultLine::schoolCode),
            new TableSheet.Column<>("学校名称", 28, ResultLine::schoolName),
            new TableSheet.Column<>("专业名称", 22, ResultLine::majorName),
            new TableSheet.Column<>("核定人数", 10, ResultLine::headcount)),
        lines.stream(),
        List.of());
  }
}
