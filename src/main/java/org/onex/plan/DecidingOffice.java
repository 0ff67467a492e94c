package org.onex.plan;

import org.onex.directory.Institution;

/** Which kind of unit decides on an adjustment; the models route by these names. */
public enum DecidingOffice {
  PROVINCE,
  /** A bureau directly under the province. */
  CITY,
  /** A bureau below that. */
  COUNTY;

  static DecidingOffice of(Institution bureau) {
    return bureau.provinceId().equals(bureau.superiorId()) ? CITY : COUNTY;
  }
}
