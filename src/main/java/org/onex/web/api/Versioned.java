package org.onex.web.api;

import org.springframework.http.ResponseEntity;

/** An answer with the version that the next writing is to name in {@code If-Match}. */
final class Versioned {

  private Versioned() {}

  static <T> ResponseEntity<T> of(int version, T body) {
    return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
  }
}
