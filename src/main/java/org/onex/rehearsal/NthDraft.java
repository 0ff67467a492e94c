package org.onex.rehearsal;

import org.onex.filing.DraftContent;

/**
 * A filing of an uploaded workbook.
 *
 * @param place the first is 1
 */
record NthDraft(int place, DraftContent content) {

  /** As it stands in what came of the rehearsal; the filing itself has no number. */
  String number() {
    return "第%d项".formatted(place);
  }
}
