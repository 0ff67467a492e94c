package org.onex.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.editing.EditBasis;

/**
 * What a school wants to file for one certificate, from whichever way it came in.
 *
 * @param explanation 情况说明, needed when a PRINCIPLE clause speaks against the filing
 * @param basis the text that the writer had before him
 */
public record DraftContent(
    String schoolId,
    String certificateId,
    List<FilingLine> lines,
    @Nullable String explanation,
    EditBasis basis) {

  public DraftContent {
    lines = List.copyOf(lines);
  }

  /** From whoever wrote it without looking at what is there: a workbook, last year's filing. */
  public DraftContent(
      String schoolId, String certificateId, List<FilingLine> lines, @Nullable String explanation) {
    this(schoolId, certificateId, lines, explanation, EditBasis.UNKNOWN);
  }
}
