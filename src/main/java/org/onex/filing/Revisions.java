package org.onex.filing;

import java.util.List;
import java.util.Optional;
import org.onex.directory.Refusal;

/**
 * The texts of one filing in their order: those submitted, of which one is in force, and the
 * working copy that follows them while the school writes.
 *
 * @param filing number of the filing
 * @param numberInForce number of the revision that the reviewers see; 0 before the first
 */
record Revisions(String filing, List<Revision> all, int numberInForce) {

  Revision inForce() {
    return all.stream()
        .filter(r -> r.number() == numberInForce)
        .findFirst()
        .orElseThrow(() -> new Refusal("NOT_SUBMITTED", "申报项目 %s 尚未提交。".formatted(filing)));
  }

  /** The one submitted last before a number. */
  Optional<Revision> before(int number) {
    return all.stream().filter(r -> r.isSubmitted() && r.number() < number).reduce((a, b) -> b);
  }

  Optional<Revision> workingCopy() {
    return all.stream().filter(Revision::isOpen).findFirst();
  }

  Revision latest() {
    return workingCopy().orElseGet(this::inForce);
  }

  /** A new working copy says what was submitted last. */
  Revision workingCopyOrNew() {
    return workingCopy().orElseGet(this::begin);
  }

  private Revision begin() {
    int next = all.stream().mapToInt(Revision::number).max().orElse(0) + 1;
    Revision copy = numberInForce == 0 ? new Revision(next, List.of(), null) : inForce().next(next);
    all.add(copy);
    return copy;
  }
}
