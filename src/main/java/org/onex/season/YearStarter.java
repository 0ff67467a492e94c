package org.onex.season;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.pack.Packs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the work on a year, once: by an administrator, or each January by itself. */
@Service
@Transactional
public class YearStarter {

  private final FilingYears years;
  private final Institutions institutions;
  private final Packs packs;
  private final YearWorkflow workflow;
  private final Clock clock;

  YearStarter(
      FilingYears years,
      Institutions institutions,
      Packs packs,
      YearWorkflow workflow,
      Clock clock) {
    this.years = years;
    this.institutions = institutions;
    this.packs = packs;
    this.workflow = workflow;
    this.clock = clock;
  }

  public FilingYear start(Actor actor, String pack, int year, String provinceId) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new Refusal("ADMINISTRATOR_ONLY", "年度工作由系统管理员启动，请与系统管理员联系。");
    }
    if (years.existsById(FilingYear.id(pack, year))) {
      throw new Refusal(
          "YEAR_STARTED", "规则包“%s”%d年的年度工作已经启动，无需重复启动，请在待办中确认时间安排。".formatted(pack, year));
    }
    return start(pack, year, provinceId, actor.personId());
  }

  /** What January starts; a year that an administrator has started already is left. */
  public void startByCalendar(String pack, String provinceId) {
    int year = ChineseTime.dayOf(clock.instant()).getYear();
    if (!years.existsById(FilingYear.id(pack, year))) {
      start(pack, year, provinceId, null);
    }
  }

  private FilingYear start(String pack, int year, String provinceId, @Nullable String by) {
    if (!packs.names().contains(pack)) {
      throw new Refusal("PACK_UNKNOWN", "没有名为“%s”的规则包，请先部署后再启动年度工作。".formatted(pack));
    }
    if (!packs.notices().contains(pack)) {
      throw new Refusal(
          "PACK_WITHOUT_YEAR",
          "规则包“%s”没有省级年度通知的时间安排（学校的校内规则随上级通知生效），不单独启动年度工作，请选择其所依据的年度通知。".formatted(pack));
    }
    if (institutions
        .findById(provinceId)
        .filter(province -> province.kind() == InstitutionKind.PROVINCE)
        .isEmpty()) {
      throw new Refusal("PROVINCE_UNKNOWN", "没有编号为“%s”的省级审核单位，请核对后再试。".formatted(provinceId));
    }
    FilingYear started =
        years.saveAndFlush(new FilingYear(pack, year, provinceId, by, clock.instant()));
    workflow.start(started.id());
    return started;
  }
}
