package org.onex.engine.season;

import java.util.Optional;
import org.onex.engine.identity.FilingTenants;
import org.onex.season.FilingYear;
import org.onex.season.FilingYears;
import org.springframework.stereotype.Component;

/** The tenant of a year is the province whose office confirms its dates. */
@Component
class TenantsOfYears implements FilingTenants {

  private final FilingYears years;

  TenantsOfYears(FilingYears years) {
    this.years = years;
  }

  @Override
  public Optional<String> tenantOf(String yearId) {
    return years.findById(yearId).map(FilingYear::provinceId);
  }
}
