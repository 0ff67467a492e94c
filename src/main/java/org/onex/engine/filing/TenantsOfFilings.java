package org.onex.engine.filing;

import java.util.Optional;
import org.onex.engine.identity.FilingTenants;
import org.onex.filing.Filing;
import org.onex.filing.Filings;
import org.springframework.stereotype.Component;

/** The tenant of a filing's process is the first unit that reviews it, read from our own row. */
@Component
class TenantsOfFilings implements FilingTenants {

  private final Filings filings;

  TenantsOfFilings(Filings filings) {
    this.filings = filings;
  }

  @Override
  public Optional<String> tenantOf(String filingNumber) {
    return filings.findByNumber(filingNumber).map(Filing::reviewUnitId);
  }
}
