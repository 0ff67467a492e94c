package org.onex.deadline;

import java.util.Map;
import java.util.stream.Collectors;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.filing.FilingRef;
import org.springframework.stereotype.Component;

/** Names the filings in letters. */
@Component
class CertificateNames {

  private final Catalogue catalogue;

  CertificateNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Map<String, String> byId() {
    return catalogue.certificates().all().stream()
        .collect(Collectors.toMap(Certificate::id, Certificate::name));
  }

  static String of(Map<String, String> names, FilingRef filing) {
    return names.getOrDefault(filing.certificateId(), filing.certificateId());
  }
}
