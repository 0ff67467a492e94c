package org.onex.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Filing;

/** What a province keeps about one of its experts besides the account. */
@Entity
@Table(name = "expert")
public class Expert {

  @Id private String personId;

  @Column(nullable = false)
  private String provinceId;

  @Column(nullable = false)
  private String employer;

  private @Nullable String schoolId;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String categories;

  @SuppressWarnings("NullAway.Init")
  protected Expert() {}

  Expert(String personId, String provinceId) {
    this.personId = personId;
    this.provinceId = provinceId;
  }

  /**
   * @param schoolId when the expert works at a school that files; its filings are not for them
   * @param categories first two digits of majors; empty for all
   */
  Expert describe(
      String employer, @Nullable String schoolId, String title, List<String> categories) {
    this.employer = employer;
    this.schoolId = schoolId;
    this.title = title;
    this.categories = String.join(",", categories);
    return this;
  }

  /** Never the filing school's own, and only in the own field. */
  boolean maySitOn(Filing filing, List<String> categoriesOfFiling) {
    return !filing.schoolId().equals(schoolId)
        && (categories.isEmpty() || categories().stream().anyMatch(categoriesOfFiling::contains));
  }

  public String personId() {
    return personId;
  }

  public String employer() {
    return employer;
  }

  public @Nullable String schoolId() {
    return schoolId;
  }

  public String title() {
    return title;
  }

  public List<String> categories() {
    return categories.isEmpty() ? List.of() : List.of(categories.split(",", -1));
  }
}
