package org.onex.editing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.springframework.data.domain.Persistable;

/** The last saving of something that several people or windows may have open at once. */
@Entity
@Table(name = "last_edit")
public class LastEdit implements Persistable<String> {

  @Id private String subject;

  @Column(name = "edit_version", nullable = false)
  private int version;

  @Column(nullable = false)
  private String editedBy;

  @Column(nullable = false)
  private String editorName;

  private @Nullable String page;

  @Column(nullable = false)
  private Instant editedAt;

  @SuppressWarnings("NullAway.Init")
  protected LastEdit() {}

  @SuppressWarnings("NullAway.Init")
  LastEdit(String subject) {
    this.subject = subject;
  }

  void by(Actor actor, @Nullable String fromPage, Instant at) {
    version++;
    editedBy = actor.personId();
    editorName = actor.name();
    page = fromPage;
    editedAt = at;
  }

  /** Whether a writer who started from this basis knows what was saved last. */
  boolean isKnownTo(EditBasis basis) {
    return basis.version() == null
        || basis.version() == version
        || (basis.page() != null && basis.page().equals(page));
  }

  boolean isBy(Actor actor) {
    return editedBy.equals(actor.personId());
  }

  @Override
  public String getId() {
    return subject;
  }

  @Override
  public boolean isNew() {
    return version <= 1;
  }

  public int version() {
    return version;
  }

  public String editorName() {
    return editorName;
  }

  public Instant editedAt() {
    return editedAt;
  }
}
