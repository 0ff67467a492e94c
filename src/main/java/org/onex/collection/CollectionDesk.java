package org.onex.collection;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onex.calendar.Openings;
import org.onex.calendar.Season;
import org.onex.calendar.SeasonBook;
import org.onex.collection.CollectionView.Held;
import org.onex.document.Attachment;
import org.onex.document.Attachments;
import org.onex.document.PilotTable;
import org.onex.filing.Decision;
import org.onex.filing.Filing;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingRows;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;
import org.onex.policy.Finding;
import org.onex.review.ReviewAct;
import org.onex.review.ReviewDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 统一报送: a unit looks through what its schools filed, prints and stamps the summary, and sends all
 * of it up in one act; as often as its window is open, each time with the next number.
 */
@Service
@Transactional
public class CollectionDesk {

  /** Owner type of the stamped copies. */
  public static final String SCAN_OWNER = "collection";

  private final Collected collected;
  private final CollectedSummaries summaries;
  private final HeldBackFilings held;
  private final FilingRows rows;
  private final SeasonBook seasons;
  private final ReviewDesk reviews;
  private final Attachments attachments;
  private final CollectionLetters letters;
  private final CollectionWorkflow workflow;
  private final Clock clock;

  CollectionDesk(
      Collected collected,
      CollectedSummaries summaries,
      HeldBackFilings held,
      FilingRows rows,
      SeasonBook seasons,
      ReviewDesk reviews,
      Attachments attachments,
      CollectionLetters letters,
      CollectionWorkflow workflow,
      Clock clock) {
    this.collected = collected;
    this.summaries = summaries;
    this.held = held;
    this.rows = rows;
    this.seasons = seasons;
    this.reviews = reviews;
    this.attachments = attachments;
    this.letters = letters;
    this.workflow = workflow;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public CollectionView of(Actor actor, Season season) {
    Collected.Stock stock = collected.stock(actor, season);
    List<CollectedSummary> issues = issues(actor, season);
    int number = next(issues);
    Optional<CollectedSummary> prepared = issues.stream().filter(i -> !i.isSent()).findFirst();
    PilotTable table = collected.table(actor, season, stock, number);
    Openings openings = seasons.openings(season.id());
    Map<String, FilingRow> byNumber =
        rows.of(stock.all()).stream().collect(toMap(FilingRow::number, Function.identity()));
    return new CollectionView(
        number,
        table.code(),
        named(stock.waiting(), byNumber),
        stock.held().entrySet().stream()
            .map(e -> new Held(named(List.of(e.getKey()), byNumber).get(0), e.getValue().reason()))
            .toList(),
        named(stock.sent(), byNumber),
        issues.stream().filter(CollectedSummary::isSent).toList(),
        prepared.map(CollectedSummary::scanId).orElse(null),
        prepared.filter(p -> !p.says(table.code())).isPresent(),
        openings.isOpen(stock.level(), actor.institutionId(), null, clock.instant()),
        openings.closesAt(stock.level(), actor.institutionId(), null).orElse(null));
  }

  /** The official table as it stands, for a unit that collects under the number it would get. */
  @Transactional(readOnly = true)
  public PilotTable table(Actor actor, Season season) {
    if (!actor.is(Role.BUREAU)) {
      return collected.table(actor, season);
    }
    Collected.Stock stock = collected.stock(actor, season);
    return collected.table(actor, season, stock, next(issues(actor, season)));
  }

  public void holdBack(Actor actor, Season season, String number, String reason) {
    requireWaiting(collected.stock(actor, season), number);
    if (reason.isBlank()) {
      throw new Refusal("REASON_MISSING", "请填写申报项目 %s 暂不报送的原因。".formatted(number));
    }
    held.save(new HeldBack(number, reason.strip(), actor.personId(), clock.instant()));
  }

  public void putBack(Actor actor, Season season, String number) {
    boolean own =
        collected.stock(actor, season).held().keySet().stream()
            .anyMatch(filing -> filing.number().equals(number));
    if (!own) {
      throw new Refusal("NOT_HELD_BACK", "申报项目 %s 不在暂不报送之列，请刷新页面。".formatted(number));
    }
    held.deleteById(number);
  }

  /** Whether this unit sends this season's filings up together. */
  @Transactional(readOnly = true)
  public boolean collects(Actor actor, Season season) {
    return actor.is(Role.BUREAU) && collected.levelOf(season).isPresent();
  }

  /** Whether this season's notice has the table, for a school to stamp or an office to send on. */
  @Transactional(readOnly = true)
  public boolean prints(Actor actor, Season season) {
    return (actor.is(Role.SCHOOL) || actor.is(Role.PROVINCE_OFFICE)) && collected.hasTable(season);
  }

  /** Gives one filing back to its school; the review desk says whether that may be done now. */
  public void handBack(Actor actor, Season season, String number, String opinion) {
    Collected.Stock stock = collected.stock(actor, season);
    requireOneOf(stock, number);
    reviews.record(actor, new ReviewAct(number, Decision.RETURN, opinion, null));
    held.findById(number).ifPresent(held::delete);
    workflow.settled(number, Decision.RETURN);
  }

  /** Takes in the stamped copy of the issue that is being prepared. */
  public void stamped(Actor actor, Season season, String fileName, byte[] content) {
    PilotTable table = table(actor, season);
    if (table.rows().isEmpty()) {
      throw new Refusal("NOTHING_COLLECTED", "本单位没有可报送的申报项目，无需上传汇总表扫描件。");
    }
    CollectedSummary issue =
        issues(actor, season).stream()
            .filter(summary -> !summary.isSent())
            .findFirst()
            .orElseGet(
                () -> new CollectedSummary(season.id(), actor.institutionId(), table.number()));
    Attachment scan =
        attachments.add(
            actor,
            new Attachment.Owner(SCAN_OWNER, season.id() + "/" + actor.institutionId()),
            "stamped_summary",
            fileName,
            content);
    issue.stamped(scan.id(), table.code());
    summaries.save(issue);
  }

  /** Sends the summary: all that is in it moves to the next level, and this is recorded once. */
  public CollectedSummary send(Actor actor, Season season) {
    Collected.Stock stock = collected.stock(actor, season);
    List<CollectedSummary> issues = issues(actor, season);
    PilotTable table = collected.table(actor, season, stock, next(issues));
    Optional<CollectedSummary> prepared = issues.stream().filter(i -> !i.isSent()).findFirst();
    Instant now = clock.instant();
    List<String> problems = new ArrayList<>();
    Openings openings = seasons.openings(season.id());
    if (!openings.isOpen(stock.level(), actor.institutionId(), null, now)) {
      problems.add(
          openings.closedSentence(stock.level(), "统一报送", actor.institutionId(), null, now));
    }
    if (stock.waiting().isEmpty()) {
      problems.add("没有待报送的申报项目：本区域学校提交后会出现在本页。");
    }
    stock.waiting().forEach(filing -> problems.addAll(broken(filing)));
    if (prepared.isEmpty()) {
      problems.add("请下载第%d号汇总表，盖章后上传扫描件，再报送。".formatted(table.number()));
    } else if (!prepared.get().says(table.code())) {
      problems.add("汇总表内容在上传扫描件后有变化，扫描件已过期，请重新下载、盖章、上传后报送。");
    }
    if (!problems.isEmpty()) {
      throw new Refusal("COLLECTION_REFUSED", String.join("\n", problems));
    }
    CollectedSummary issue = prepared.orElseThrow();
    issue.send(
        actor,
        stock.waiting().stream().map(Filing::number).toList(),
        stock.waiting().stream().mapToInt(filing -> filing.inForce().headcount()).sum(),
        now);
    // From here on a school can only ask for its filing back.
    stock.waiting().forEach(filing -> filing.actedOn(now));
    summaries.saveAndFlush(issue);
    letters.sent(actor, season, table, issue);
    workflow.pass(issue.id());
    return issue;
  }

  private static List<String> broken(Filing filing) {
    return filing.inForce().findings().stream()
        .filter(Finding::blocksSubmission)
        .map(finding -> "申报项目 %s 不能报送：%s请退回学校。".formatted(filing.number(), finding.message()))
        .toList();
  }

  private static void requireWaiting(Collected.Stock stock, String number) {
    if (stock.waiting().stream().noneMatch(filing -> filing.number().equals(number))) {
      throw notWaiting(number);
    }
  }

  private static void requireOneOf(Collected.Stock stock, String number) {
    boolean there =
        stock.waiting().stream().anyMatch(filing -> filing.number().equals(number))
            || stock.held().keySet().stream().anyMatch(filing -> filing.number().equals(number));
    if (!there) {
      throw notWaiting(number);
    }
  }

  private static Refusal notWaiting(String number) {
    return new Refusal("NOT_WAITING", "申报项目 %s 不在本单位待报送之列，可能已报送或已由学校撤回，请刷新页面。".formatted(number));
  }

  private List<CollectedSummary> issues(Actor actor, Season season) {
    return summaries.findBySeasonIdAndUnitIdOrderByNumber(season.id(), actor.institutionId());
  }

  private static int next(List<CollectedSummary> issues) {
    return (int) issues.stream().filter(CollectedSummary::isSent).count() + 1;
  }

  private static List<FilingRow> named(List<Filing> filings, Map<String, FilingRow> byNumber) {
    return filings.stream()
        .map(filing -> java.util.Objects.requireNonNull(byNumber.get(filing.number())))
        .toList();
  }
}
