package org.onex.season;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Policy;
import org.onex.notice.WindowRow;
import org.onex.notice.WorkCalendar;
import org.onex.pack.PackArchive;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 日历: a pack's windows in one year, drafted from the notice or as the office confirmed them. */
@Service
@Transactional(readOnly = true)
public class PackCalendar {

  private final PackArchive packs;
  private final Seasons seasons;
  private final Grants grants;
  private final DateLint dates;
  private final NoticeLint notices;
  private final HolidayService holidays;
  private final WorkingDays workingDays;
  private final Clock clock;

  PackCalendar(
      PackArchive packs,
      Seasons seasons,
      Grants grants,
      DateLint dates,
      NoticeLint notices,
      HolidayService holidays,
      WorkingDays workingDays,
      Clock clock) {
    this.packs = packs;
    this.seasons = seasons;
    this.grants = grants;
    this.dates = dates;
    this.notices = notices;
    this.holidays = holidays;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * What is drawn.
   *
   * @param today null when it lies in another year
   */
  public record View(
      String pack,
      int year,
      String notice,
      List<Row> rows,
      YearOfDays days,
      @Nullable LocalDate today,
      List<DateFinding> findings) {}

  /**
   * One level's window in one season.
   *
   * @param opens null where none is printed
   * @param last the last day that counts
   * @param extendedTo the last day after grants for everyone at this level; null where there is
   *     none
   */
  public record Row(
      String season,
      String level,
      @Nullable LocalDate opens,
      LocalDate last,
      @Nullable LocalDate extendedTo,
      boolean confirmed,
      int grants) {}

  public View of(String pack, int year, String provinceId) {
    Policy policy = packs.current(pack);
    List<Season> known =
        seasons.findByPackAndYearOrderByTermDesc(pack, year).stream()
            .filter(season -> season.provinceId().equals(provinceId))
            .sorted(Comparator.comparing(PackCalendar::start))
            .toList();
    WorkCalendar days = workingDays.calendar();
    List<WindowRow> printed = policy.windows().stream().map(row -> row.in(year).on(days)).toList();
    List<Row> rows = known.isEmpty() ? drafted(policy, year, printed) : dated(known);
    List<DateFinding> findings = new ArrayList<>();
    findings.addAll(
        dates.of(known.isEmpty() ? draftedSeasons(policy, year, provinceId, printed) : known));
    findings.addAll(notices.findings(policy, year, days, rows));
    LocalDate today = ChineseTime.dayOf(clock.instant());
    return new View(
        pack,
        year,
        policy.number(),
        rows,
        holidays.year(year),
        today.getYear() == year ? today : null,
        findings.stream().distinct().toList());
  }

  private List<Row> dated(List<Season> known) {
    Map<String, List<Grant>> granted =
        grants
            .findBySeasonIdInAndConfirmationConfirmedAtNotNull(
                known.stream().map(Season::id).toList())
            .stream()
            .collect(Collectors.groupingBy(Grant::seasonId));
    return known.stream()
        .flatMap(
            season ->
                season.windows().stream()
                    .map(
                        window ->
                            row(season, window, granted.getOrDefault(season.id(), List.of()))))
        .toList();
  }

  private Row row(Season season, Window window, List<Grant> granted) {
    List<Grant> here =
        granted.stream().filter(grant -> grant.reaches(window.level(), null, null)).toList();
    Optional<Instant> end =
        here.stream()
            .map(Grant::closesAt)
            .max(Comparator.naturalOrder())
            .filter(later -> later.isAfter(window.closesAt()));
    return new Row(
        season.title(),
        StageTitles.title(packs.policy(season.policyVersion()), window.level()),
        window.opensAt() == null ? null : ChineseTime.dayOf(window.opensAt()),
        lastDay(window.closesAt()),
        end.map(PackCalendar::lastDay).orElse(null),
        season.isConfirmed(),
        here.size());
  }

  private static List<Row> drafted(Policy policy, int year, List<WindowRow> printed) {
    return printed.stream()
        .map(
            row ->
                new Row(
                    policy.seasonTitle(year, row.season()),
                    StageTitles.title(policy, row.level()) + (row.awaitsDaysOff() ? "（截止日待定）" : ""),
                    row.opens(),
                    lastDay(row.end()),
                    null,
                    false,
                    0))
        .toList();
  }

  /** As the year would be drafted, so that the same checks look at it. */
  private List<Season> draftedSeasons(
      Policy policy, int year, String provinceId, List<WindowRow> printed) {
    Map<String, List<WindowRow>> byTerm =
        printed.stream()
            .filter(row -> !row.awaitsDaysOff())
            .collect(Collectors.groupingBy(WindowRow::season));
    return policy.seasons().stream()
        .map(
            term ->
                Season.draft(
                    policy.pack(),
                    year,
                    term,
                    policy.seasonTitle(year, term),
                    provinceId,
                    packs.currentVersion(policy.pack()),
                    byTerm.getOrDefault(term, List.of()).stream()
                        .map(row -> new Window(row.level(), row.start(), row.end()))
                        .toList()))
        .toList();
  }

  private static Instant start(Season season) {
    return season.windows().stream()
        .map(window -> window.opensAt() == null ? window.closesAt() : window.opensAt())
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private static LocalDate lastDay(Instant exclusiveEnd) {
    return ChineseTime.dayOf(ChineseTime.lastSecond(exclusiveEnd));
  }
}
