package org.onex.engine.mail;

import org.onex.mail.EnclosureSource;
import org.onex.office.Attachments;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Files that go with letters come from where attachments are kept. */
@Component
class StoredEnclosures implements EnclosureSource {

  private final Attachments attachments;

  StoredEnclosures(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public InputStreamSource open(String sha256) {
    return new ByteArrayResource(attachments.open(sha256));
  }
}
