package org.onex.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  private @Nullable String stampCode;
  private @Nullable String stampOpinions;

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

  /** A stamped scan of one of the system's own forms. */
  Attachment stamped(Stamp stamp) {
    stampCode = stamp.code();
    stampOpinions = stamp.signed();
    return this;
  }

  public Stamp stamp() {
    return stampCode == null || stampOpinions == null
        ? Stamp.NONE
        : new Stamp(stampCode, stampOpinions);
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
   * What tells a stamped scan of a form.
   *
   * @param code of the content that was stamped; empty for any other file
   * @param signed opinions that are signed on it, separated by commas
   */
  public record Stamp(String code, String signed) {
    public static final Stamp NONE = new Stamp("", "");

    public List<String> opinions() {
      return Stream.of(signed.split(",", -1)).filter(opinion -> !opinion.isBlank()).toList();
    }
  }

  /**
   * What an attachment belongs to.
   *
   * @param type e.g. {@code filing} or {@code adjustment}
   * @param key number or id of the owner
   */
  public record Owner(String type, String key) {}
}
