package org.onex.notice.rules;

import org.onex.notice.FilingFacts;

/** Whether the catalogue has the certificate and the levels that are filed for. */
record CatalogueCheck(FilingFacts facts, RuleEvaluation evaluation) implements FilingCheck {

  @Override
  public void judge() {
    var certificate = facts.certificate();
    evaluation.ask(
        new CertificateIsInTheCatalogue(),
        new CertificateIsInTheCatalogue.Facts(certificate.name(), certificate.batch()));
    evaluation.ask(new CertificateCameThroughSelection(), certificate.withdrawn());
    facts
        .levels()
        .forEach(
            level ->
                evaluation.ask(
                    new GradeExists(), new GradeExists.Facts(level, certificate.levels()), level));
  }
}
