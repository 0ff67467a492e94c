package org.onex.policy.rule;

import org.onex.policy.FilingFacts;

/** Whether the catalogue has the certificate and the levels that are filed for. */
record CatalogueCheck(FilingFacts facts, Hearing hearing) implements FilingCheck {

  @Override
  public void judge() {
    var certificate = facts.certificate();
    hearing.ask(
        new CertificateIsInTheCatalogue(),
        new CertificateIsInTheCatalogue.Facts(certificate.name(), certificate.batch()));
    hearing.ask(new CertificateCameThroughSelection(), certificate.withdrawn());
    facts
        .levels()
        .forEach(
            level ->
                hearing.ask(
                    new LevelExists(), new LevelExists.Facts(level, certificate.levels()), level));
  }
}
