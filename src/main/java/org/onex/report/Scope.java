package org.onex.report;

import java.util.Set;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Refusal;

/**
 * Whose filings a unit reports on: a school its own, a bureau those that it or a bureau below it
 * reviews first, an office its province's.
 *
 * @param attribute of the filing that names the unit
 * @param units values of the attribute
 */
record Scope(String attribute, String unitId, Set<String> units) {

  static Scope of(Actor actor, Hierarchy hierarchy) {
    String own = actor.institutionId();
    return switch (actor.role()) {
      case SCHOOL -> new Scope("schoolId", own, Set.of(own));
      case BUREAU -> new Scope("reviewUnitId", own, hierarchy.under(own));
      case PROVINCE_OFFICE -> new Scope("provinceId", own, Set.of(own));
      case EXPERT, ADMINISTRATOR, OPERATIONS ->
          throw new Refusal("REPORTING_UNITS_ONLY", "汇总表和平台数据由学校、市县级和省级审核单位导出，请使用本单位账号登录。");
    };
  }
}
