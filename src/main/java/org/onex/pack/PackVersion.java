package org.onex.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Policy;

/**
 * One text of a pack on top of certain versions of the packs above it. Kept for ever, so that any
 * filing can be shown under its own rules; its id is a digest of all of that text.
 */
@Entity
@Table(name = "pack_version")
class PackVersion {

  @Id private String id;

  @Column(nullable = false)
  private String pack;

  @Column(nullable = false)
  private String policyId;

  @Column(nullable = false, length = 1000)
  private String parentVersions;

  @Column(nullable = false, length = 1_000_000)
  private String dmn;

  @Column(nullable = false)
  private Instant storedAt;

  private @Nullable String deploymentId;
  private @Nullable String institutionCode;

  @Column(nullable = false)
  private boolean inForce;

  @SuppressWarnings("NullAway.Init")
  protected PackVersion() {}

  PackVersion(
      PackSource source,
      Policy policy,
      List<String> parents,
      Instant storedAt,
      @Nullable String deploymentId) {
    this.id = id(source, parents);
    this.pack = source.pack();
    this.policyId = policy.id();
    this.parentVersions = String.join(",", parents);
    this.dmn = source.text();
    this.storedAt = storedAt;
    this.deploymentId = deploymentId;
    this.institutionCode = PolicyReader.institution(source).orElse(null);
    this.inForce = true;
  }

  static String id(PackSource source, List<String> parents) {
    try {
      var text = source.pack() + "\n" + String.join(",", parents) + "\n" + source.text();
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  String id() {
    return id;
  }

  String pack() {
    return pack;
  }

  @Nullable String deploymentId() {
    return deploymentId;
  }

  /** 学校标识码 of the school whose own layer this is; null for a notice. */
  @Nullable String institutionCode() {
    return institutionCode;
  }

  List<String> parents() {
    return parentVersions.isEmpty() ? List.of() : List.of(parentVersions.split(",", -1));
  }

  PackSource source() {
    return new PackSource(pack, pack + "-policy.dmn", dmn);
  }

  void takeForce() {
    inForce = true;
  }

  void loseForce() {
    inForce = false;
  }
}
