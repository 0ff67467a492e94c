package org.onex.filing;

import java.util.Optional;
import org.onex.season.Grant;
import org.onex.season.GrantScope;
import org.onex.season.GrantTargets;
import org.onex.season.GrantsConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Filings that a grant names: a returned one gets more time to be corrected. */
@Component
class GrantedFilings implements GrantTargets {

  private final Filings filings;

  GrantedFilings(Filings filings) {
    this.filings = filings;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Target> find(String filingNumber) {
    return filings
        .findByNumber(filingNumber)
        .map(
            filing ->
                new Target(
                    filing.seasonId(),
                    filing.schoolId(),
                    filing.reviewUnitId(),
                    filing.provinceId(),
                    filing.state() == FilingState.RETURNED ? filing.correctionUntil() : null));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void lengthenCorrection(GrantsConfirmed confirmed) {
    confirmed.grants().stream()
        .filter(grant -> grant.scope() == GrantScope.FILING && grant.level().equals("school"))
        .forEach(this::lengthen);
  }

  private void lengthen(Grant grant) {
    filings
        .findLockedByNumber(String.valueOf(grant.target()))
        .filter(filing -> filing.allows(FilingVerb.LENGTHEN))
        .ifPresent(filing -> filing.lengthenCorrection(grant.closesAt()));
  }
}
