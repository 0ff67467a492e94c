package org.onex.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.onex.directory.Startup;
import org.onex.notice.FilingFacts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's certificates and past figures. Names and organisations are the real ones of the first
 * two batches; levels, exams, fees and minima are examples and marked so.
 */
@Component
@Profile({"demo", "test"})
@Order(Startup.LISTS)
class DemoCatalogue implements ApplicationRunner {

  private final Catalogue catalogue;

  DemoCatalogue(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (catalogue.certificates().all().isEmpty()) {
      catalogue.loadCertificates(certificates());
      catalogue.loadPastFigures(pastFigures(catalogue.certificates()));
    }
  }

  static List<CertificateEntry> certificates() {
    return ListFile.read("demo/certificates.csv", "|").stream()
        .map(
            cells ->
                new CertificateEntry(
                    cells.get(3),
                    Integer.valueOf(cells.get(0)),
                    Integer.valueOf(cells.get(1)),
                    cells.get(2),
                    Set.of(cells.get(4).split(",", -1)),
                    ExamParts.read(cells.get(5)).orElseThrow(),
                    new BigDecimal(cells.get(6)),
                    Integer.valueOf(cells.get(7)),
                    false,
                    true))
        .toList();
  }

  static List<PastFigures> pastFigures(Certificates certificates) {
    return ListFile.read("demo/past-figures.csv", "|").stream()
        .map(
            cells ->
                new PastFigures(
                    cells.get(0),
                    certificates.find(cells.get(1)).orElseThrow().id(),
                    new FilingFacts.PastYear(
                        Integer.parseInt(cells.get(2)),
                        Integer.parseInt(cells.get(3)),
                        Integer.parseInt(cells.get(4)),
                        Integer.valueOf(cells.get(5)),
                        Integer.valueOf(cells.get(6)),
                        Integer.parseInt(cells.get(7)))))
        .toList();
  }
}
