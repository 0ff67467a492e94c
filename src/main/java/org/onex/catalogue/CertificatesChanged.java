package org.onex.catalogue;

import java.util.Map;

/**
 * The catalogue says something else of certificates than before; published within the transaction
 * of the import.
 *
 * @param changes what changed in words, by id of the certificate
 */
public record CertificatesChanged(Map<String, String> changes) {

  public CertificatesChanged {
    changes = Map.copyOf(changes);
  }
}
