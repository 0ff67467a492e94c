package org.onex.mail;

import org.springframework.core.io.InputStreamSource;

/** Port to wherever stored files are. */
public interface EnclosureSource {

  /** The bytes with this hash. */
  InputStreamSource open(String sha256);
}
