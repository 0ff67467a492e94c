package org.onex.expert;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.Filings;
import org.onex.intake.ExpertLine;
import org.onex.notice.Parameters.ExpertReview;
import org.onex.review.ReviewInbox;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 集中评审: experts meet over the filings of one 专业大类, and what they say comes in on a sheet. A sheet
 * with a single wrong line leaves nothing behind.
 */
@Service
@Transactional
public class ExpertMeeting {

  private final ReviewInbox inbox;
  private final Filings filings;
  private final Opinions opinions;
  private final ExpertPool pool;
  private final PanelRules rules;
  private final Clock clock;

  ExpertMeeting(
      ReviewInbox inbox,
      Filings filings,
      Opinions opinions,
      ExpertPool pool,
      PanelRules rules,
      Clock clock) {
    this.inbox = inbox;
    this.filings = filings;
    this.opinions = opinions;
    this.pool = pool;
    this.rules = rules;
    this.clock = clock;
  }

  /** One filing before the meeting. */
  public record Item(FilingRow row, String lines) {}

  /** How many filings of each 专业大类 wait for the office. */
  @Transactional(readOnly = true)
  public Map<String, Long> categories(Actor actor, String seasonId) {
    requireOffice(actor);
    Map<String, Long> counts = new TreeMap<>();
    filings
        .categories(seasonId, actor.institutionId())
        .forEach(count -> counts.put(count.category(), count.filings()));
    return counts;
  }

  /** Filings that no panel could be seated for; none where experts meet over a sheet. */
  @Transactional(readOnly = true)
  public Page<FilingRow> withoutPanel(Actor actor, String seasonId, Pageable page) {
    return hasPanels(seasonId)
        ? inbox.find(actor, seasonId, Specification.not(seated()), page)
        : Page.empty();
  }

  /** Somebody has a seat, or a meeting has said something, on what was submitted last. */
  private static Specification<Filing> seated() {
    return (filing, query, is) -> {
      Subquery<Integer> seats = Objects.requireNonNull(query).subquery(Integer.class);
      Root<Opinion> seat = seats.from(Opinion.class);
      return is.exists(
          seats
              .select(is.literal(1))
              .where(
                  is.equal(seat.get("filingNumber"), filing.get("number")),
                  is.equal(seat.get("revision"), filing.get("revisionInForce"))));
    };
  }

  private boolean hasPanels(String seasonId) {
    return rules.mode(seasonId).filter(ExpertReview.PANEL::equals).isPresent();
  }

  /**
   * @param category first two digits of majors; empty for all
   */
  @Transactional(readOnly = true)
  public List<Item> items(Actor actor, String seasonId, String category) {
    Map<String, Filing> waiting = waiting(actor, seasonId);
    return inbox.of(actor, seasonId).stream()
        .filter(row -> waiting.containsKey(row.number()))
        .filter(row -> category.isEmpty() || of(waiting, row).contains(category))
        .map(row -> new Item(row, lines(waiting.get(row.number()))))
        .toList();
  }

  /**
   * Keeps what each expert said on the revisions that the meeting saw.
   *
   * @throws Refusal with every line that names no filing of this office's, nobody of the pool, or
   *     somebody of the filing's own school
   */
  public void record(Actor actor, String seasonId, List<ExpertLine> lines) {
    if (hasPanels(seasonId)) {
      throw new Refusal("SHEET_REFUSED", "本批次由系统为每个项目组成专家组评审，不接收评审表；请专家在待办任务中填写意见。");
    }
    Map<String, Filing> waiting = waiting(actor, seasonId);
    NamedExperts named = pool.named(actor.institutionId());
    List<String> problems =
        new ArrayList<>(lines.stream().flatMap(line -> problems(line, waiting, named)).toList());
    if (lines.isEmpty()) {
      problems.add("表中没有评审结论，请填写后再上传。");
    }
    if (!problems.isEmpty()) {
      throw new Refusal("SHEET_REFUSED", String.join("\n", problems));
    }
    Instant now = clock.instant();
    opinions.forgetSheetsOn(lines.stream().map(ExpertLine::number).toList());
    opinions.saveAllAndFlush(
        lines.stream()
            .flatMap(line -> said(line, waiting.get(line.number()), named, now))
            .toList());
  }

  private static Stream<String> problems(
      ExpertLine line, Map<String, Filing> waiting, NamedExperts named) {
    Filing filing = waiting.get(line.number());
    return filing == null
        ? Stream.of("%s：申报编号“%s”不在本单位待审项目中，请核对编号和批次。".formatted(line.row(), line.number()))
        : named.problems(line, filing);
  }

  private static Stream<Opinion> said(
      ExpertLine line, @Nullable Filing filing, NamedExperts named, Instant now) {
    if (filing == null) {
      return Stream.empty();
    }
    boolean agrees = line.conclusion() == org.onex.filing.Decision.APPROVE;
    return line.experts().stream()
        .map(named::one)
        .distinct()
        .map(
            expert ->
                Opinion.fromSheet(
                    line.number(), filing.revisionInForce(), expert, agrees, line.opinion(), now));
  }

  private Map<String, Filing> waiting(Actor actor, String seasonId) {
    requireOffice(actor);
    List<String> numbers = inbox.of(actor, seasonId).stream().map(FilingRow::number).toList();
    return filings.findByNumberIn(numbers).stream()
        .collect(Collectors.toMap(Filing::number, Function.identity()));
  }

  private static void requireOffice(Actor actor) {
    if (!actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("EXPERTS_NOT_ALLOWED", "专家评审由省级审核单位组织。");
    }
  }

  private static List<String> of(Map<String, Filing> waiting, FilingRow row) {
    Filing filing = waiting.get(row.number());
    return filing == null ? List.of() : ExpertPool.categories(filing);
  }

  private static String lines(@Nullable Filing filing) {
    return filing == null
        ? ""
        : filing.inForce().lines().stream()
            .map(
                line ->
                    "%s %s %s %d人"
                        .formatted(
                            line.level(), line.majorCode(), line.majorName(), line.headcount()))
            .collect(Collectors.joining("\n"));
  }
}
