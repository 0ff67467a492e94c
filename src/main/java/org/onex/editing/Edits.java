package org.onex.editing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a writer from undoing what somebody else saved after he had begun. */
@Service
@Transactional
public class Edits {

  private final LastEdits lastEdits;
  private final Clock clock;

  Edits(LastEdits lastEdits, Clock clock) {
    this.lastEdits = lastEdits;
    this.clock = clock;
  }

  /** The version that a page or answer shows; 0 where nothing was saved yet. */
  @Transactional(readOnly = true)
  public int version(EditSubject subject) {
    return lastEdits.findById(subject.key()).map(LastEdit::version).orElse(0);
  }

  /**
   * Writes over what this basis knows, or refuses and writes nothing. Whether the actor may write
   * at all is the writing's business and is asked first, so that no stranger learns who wrote.
   */
  public <T> T write(Actor actor, EditSubject subject, EditBasis basis, Supplier<T> writing) {
    T written = writing.get();
    require(actor, subject, basis);
    saved(actor, List.of(subject.key()), basis.page());
    return written;
  }

  /** Refuses a basis that somebody has saved over since; holds others off until it is over. */
  public void require(Actor actor, EditSubject subject, EditBasis basis) {
    if (basis.version() == null) {
      return;
    }
    lastEdits
        .findLockedBySubject(subject.key())
        .filter(last -> !last.isKnownTo(basis))
        .ifPresent(
            last -> {
              throw new EditedMeanwhile(actor, subject.title(), last);
            });
  }

  /** Counts a saving of each. */
  public void saved(Actor actor, Collection<String> keys, @Nullable String page) {
    Map<String, LastEdit> known = new HashMap<>();
    lastEdits.findBySubjectIn(keys).forEach(last -> known.put(last.getId(), last));
    keys.forEach(
        key -> {
          LastEdit last = known.computeIfAbsent(key, fresh -> new LastEdit(fresh));
          last.by(actor, page, clock.instant());
          if (last.isNew()) {
            lastEdits.save(last);
          }
        });
  }
}
