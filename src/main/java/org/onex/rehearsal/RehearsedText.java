package org.onex.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onex.pack.PackSource;

/** One pack of the stack that is tried, as it was when the rehearsal began. */
@Embeddable
class RehearsedText {

  @Column(nullable = false)
  private String pack;

  @Column(nullable = false, length = 1_000_000)
  private String dmn;

  @SuppressWarnings("NullAway.Init")
  protected RehearsedText() {}

  RehearsedText(PackSource source) {
    this.pack = source.pack();
    this.dmn = source.text();
  }

  PackSource source() {
    return new PackSource(pack, pack + "-policy.dmn", dmn);
  }
}
