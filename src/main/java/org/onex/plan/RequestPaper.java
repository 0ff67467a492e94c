package org.onex.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A consent or a document that is there; one stamped scan may stand behind several. */
@Embeddable
public class RequestPaper {

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String givenBy;

  @Column(nullable = false)
  private Instant givenAt;

  private @Nullable String attachmentId;

  @SuppressWarnings("NullAway.Init")
  protected RequestPaper() {}

  RequestPaper(String kind, String givenBy, Instant givenAt, @Nullable String attachmentId) {
    this.kind = kind;
    this.givenBy = givenBy;
    this.givenAt = givenAt;
    this.attachmentId = attachmentId;
  }

  /** As the packs' adjustment rows name it. */
  public String kind() {
    return kind;
  }

  /** Who agreed, or who handed the document in. */
  public String givenBy() {
    return givenBy;
  }

  public Instant givenAt() {
    return givenAt;
  }

  public @Nullable String attachmentId() {
    return attachmentId;
  }
}
