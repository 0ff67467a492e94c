package org.onex.rehearsal;

import java.util.List;
import java.util.stream.Stream;
import org.onex.casework.StuckCase;
import org.onex.casework.StuckCases;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.office.TableSheet;
import org.onex.office.TableSheet.Column;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 规则试算: what was tried, on what one may try, and what came of it. */
@Service
@Transactional(readOnly = true)
public class Rehearsals {

  private static final Pageable LATEST = PageRequest.of(0, 50);

  private final RehearsalRecords records;
  private final RehearsedChanges changes;
  private final Seasons seasons;
  private final StuckCases stuck;

  Rehearsals(
      RehearsalRecords records, RehearsedChanges changes, Seasons seasons, StuckCases stuck) {
    this.records = records;
    this.changes = changes;
    this.seasons = seasons;
    this.stuck = stuck;
  }

  /** Seasons that one may try a draft on, the newest first. */
  public List<Season> seasons(Actor actor) {
    requireOffice(actor);
    return actor.is(Role.ADMINISTRATOR)
        ? seasons.findAllByOrderByYearDescIdDesc()
        : seasons.findByProvinceIdOrderByYearDescIdDesc(actor.institutionId());
  }

  public List<Rehearsal> all(Actor actor) {
    requireOffice(actor);
    return actor.is(Role.ADMINISTRATOR)
        ? records.findByOrderByStartedAtDesc(LATEST)
        : records.findByProvinceIdOrderByStartedAtDesc(actor.institutionId(), LATEST);
  }

  public Rehearsal one(Actor actor, String id) {
    requireOffice(actor);
    return records
        .findById(id)
        .filter(
            one -> actor.is(Role.ADMINISTRATOR) || one.provinceId().equals(actor.institutionId()))
        .orElseThrow(() -> new Refusal("REHEARSAL_NOT_FOUND", "没有找到该次规则试算，请在试算记录中重新选择。"));
  }

  public Page<RehearsedChange> changes(Actor actor, String id, Pageable page) {
    return changes.findByRehearsalIdOrderById(one(actor, id).id(), page);
  }

  /** What could not be tried, and why. */
  public List<StuckCase> untried(Actor actor, String id) {
    return stuck.findByWorkOrderByCaseNumber(one(actor, id).work());
  }

  /** Every verdict that changes, as a sheet. */
  public TableSheet<RehearsedChange> sheet(Actor actor, String id) {
    Rehearsal rehearsal = one(actor, id);
    return new TableSheet<>(
        "试算结果",
        "%s规则试算结果".formatted(rehearsal.subject()),
        List.of(
            "规则包：%s　草稿哈希：%s".formatted(rehearsal.pack(), rehearsal.textHash()),
            "试算 %d 项，结论有变化 %d 项，未能试算 %d 项"
                .formatted(rehearsal.done(), rehearsal.changed(), rehearsal.untried())),
        List.of(
            new Column<>("申报编号", 20, RehearsedChange::filingNumber),
            new Column<>("学校", 28, RehearsedChange::school),
            new Column<>("证书", 24, RehearsedChange::certificate),
            new Column<>("规则", 18, RehearsedChange::ruleTitle),
            new Column<>("对象", 20, RehearsedChange::subject),
            new Column<>("现行结论", 18, RehearsedChange::beforeVerdict),
            new Column<>("草稿结论", 18, RehearsedChange::afterVerdict),
            new Column<>("依据条款", 28, RehearsedChange::clause),
            new Column<>("现行说明", 50, RehearsedChange::beforeMessage),
            new Column<>("草稿说明", 50, RehearsedChange::afterMessage)),
        rows(rehearsal.id()),
        List.of());
  }

  private Stream<RehearsedChange> rows(String id) {
    return changes.findByRehearsalIdOrderById(id).stream();
  }

  private static void requireOffice(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("REHEARSAL_NOT_ALLOWED", "只有省级审核单位和系统管理员可以试算规则。");
    }
  }
}
