package org.onex.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.notice.FilingFacts;

/** What an administrator or an imported list says about one certificate. */
public record CertificateEntry(
    String name,
    @Nullable Integer batch,
    @Nullable Integer sequence,
    String organisation,
    Set<String> levels,
    List<FilingFacts.ExamPart> exam,
    @Nullable BigDecimal publishedFee,
    @Nullable Integer minimum,
    boolean withdrawn,
    boolean exampleData) {

  public CertificateEntry {
    levels = Set.copyOf(levels);
    exam = List.copyOf(exam);
  }

  /** Batch and number where the list has them, so that links keep their meaning between loads. */
  String slug() {
    return batch == null || sequence == null
        ? "c" + Integer.toUnsignedString(ComparableText.certificateKey(name).hashCode(), 36)
        : "b%d-%02d".formatted(batch, sequence);
  }
}
