package org.onex.filing;

import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Finds a filing by what people call it; one that this transaction has is not read again. */
public interface FilingByNumber {

  @Transactional(readOnly = true)
  Optional<Filing> findByNumber(String number);
}
