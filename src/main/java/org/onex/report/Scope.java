package org.onex.report;

import org.onex.organization.Actor;
import org.onex.organization.Refusal;

/**
 * Whose filings a unit reports on: a school its own, a bureau those on its route, an office its
 * province's.
 *
 * @param attribute of the filing that names the unit
 */
record Scope(String attribute, String unitId) {

  static Scope of(Actor actor) {
    return switch (actor.role()) {
      case SCHOOL -> new Scope("schoolId", actor.institutionId());
      case BUREAU -> new Scope("reviewUnitId", actor.institutionId());
      case PROVINCE_OFFICE -> new Scope("provinceId", actor.institutionId());
      case ADMINISTRATOR, OPERATIONS ->
          throw new Refusal("REPORTING_UNITS_ONLY", "汇总表和平台数据由学校、市级和省级审核单位导出，请使用本单位账号登录。");
    };
  }
}
