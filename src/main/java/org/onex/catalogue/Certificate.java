package org.onex.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;

/**
 * A vocational certificate as the state's catalogue, by batch, lists it. What is not loaded is null
 * or empty and is judged as 目录未载入, never as zero.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

  @Id private String id;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false, unique = true)
  private String nameKey;

  private @Nullable Integer batch;

  @Column(nullable = false)
  private String organisation;

  @Column(nullable = false)
  private String levels;

  @Column(nullable = false)
  private String exam;

  private @Nullable BigDecimal publishedFee;
  private @Nullable Integer minimum;

  @Column(nullable = false)
  private boolean withdrawn;

  @Column(nullable = false)
  private boolean exampleData;

  @SuppressWarnings("NullAway.Init")
  protected Certificate() {}

  public Certificate(String id, CertificateEntry entry) {
    this.id = id;
    update(entry);
  }

  final void update(CertificateEntry entry) {
    this.name = entry.name();
    this.nameKey = ComparableText.certificateKey(entry.name());
    this.batch = entry.batch();
    this.organisation = entry.organisation();
    this.levels = CertificateGrades.written(entry.levels());
    this.exam = ExamParts.coded(entry.exam());
    this.publishedFee = entry.publishedFee();
    this.minimum = entry.minimum();
    this.withdrawn = entry.withdrawn();
    this.exampleData = entry.exampleData();
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  String nameKey() {
    return nameKey;
  }

  public @Nullable Integer batch() {
    return batch;
  }

  public String organisation() {
    return organisation;
  }

  public Set<String> levels() {
    return CertificateGrades.read(levels);
  }

  public List<FilingFacts.ExamPart> exam() {
    return ExamParts.decoded(exam);
  }

  public @Nullable BigDecimal publishedFee() {
    return publishedFee;
  }

  public @Nullable Integer minimum() {
    return minimum;
  }

  public boolean withdrawn() {
    return withdrawn;
  }

  /** True where fee, minimum, levels and exam are examples that nobody published. */
  public boolean exampleData() {
    return exampleData;
  }

  public FilingFacts.Certificate asFacts() {
    return new FilingFacts.Certificate(
        id, name, batch, minimum, publishedFee, levels(), exam(), withdrawn);
  }
}
