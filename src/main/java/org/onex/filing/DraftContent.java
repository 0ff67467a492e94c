package org.onex.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school wants to file for one certificate, from whichever way it came in.
 *
 * @param explanation 情况说明, needed when a PRINCIPLE clause speaks against the filing
 */
public record DraftContent(
    String schoolId, String certificateId, List<FilingLine> lines, @Nullable String explanation) {

  public DraftContent {
    lines = List.copyOf(lines);
  }
}
