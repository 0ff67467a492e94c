package org.onex.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A file that somebody handed in beside a filing or an adjustment. The content lies in the store
 * under its hash; the hash always lies here, so that a changed file shows.
 */
@Entity
@Table(name = "attachment")
public class Attachment {

  @Id private String id;

  @Column(nullable = false)
  private String ownerType;

  @Column(nullable = false)
  private String ownerKey;

  @Column(nullable = false)
  private String kind;

  @Column(nullable = false)
  private String fileName;

  @Column(nullable = false)
  private String mediaType;

  @Column(nullable = false)
  private int size;

  @Column(nullable = false)
  private String sha256;

  @Column(nullable = false)
  private String uploadedBy;

  @Column(nullable = false)
  private Instant uploadedAt;

  @SuppressWarnings("NullAway.Init")
  protected Attachment() {}

  Attachment(
      String id,
      Owner owner,
      String kind,
      String fileName,
      MediaType mediaType,
      int size,
      String sha256,
      String uploadedBy,
      Instant uploadedAt) {
    this.id = id;
    this.ownerType = owner.type();
    this.ownerKey = owner.key();
    this.kind = kind;
    this.fileName = fileName;
    this.mediaType = mediaType.mime();
    this.size = size;
    this.sha256 = sha256;
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
  }

  public String id() {
    return id;
  }

  public Owner owner() {
    return new Owner(ownerType, ownerKey);
  }

  /** Kind of document as the packs name it, e.g. 申报表. */
  public String kind() {
    return kind;
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  public int size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }

  public String uploadedBy() {
    return uploadedBy;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /**
   * What an attachment belongs to.
   *
   * @param type e.g. {@code filing} or {@code adjustment}
   * @param key number or id of the owner
   */
  public record Owner(String type, String key) {}
}
