package org.onex.season;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When one level may act in a season: half-open, to the minute; without a start where none is
 * printed.
 */
@Embeddable
public class Window {

  @Column(name = "level_code", nullable = false)
  private String level;

  private @Nullable Instant opensAt;

  @Column(nullable = false)
  private Instant closesAt;

  @SuppressWarnings("NullAway.Init")
  protected Window() {}

  public Window(String level, @Nullable Instant opensAt, Instant closesAt) {
    if (opensAt != null && !opensAt.isBefore(closesAt)) {
      throw new IllegalArgumentException("A window must open before it closes: " + level);
    }
    this.level = level;
    this.opensAt = opensAt;
    this.closesAt = closesAt;
  }

  public String level() {
    return level;
  }

  public @Nullable Instant opensAt() {
    return opensAt;
  }

  public Instant closesAt() {
    return closesAt;
  }

  public boolean contains(Instant at) {
    return (opensAt == null || !at.isBefore(opensAt)) && at.isBefore(closesAt);
  }

  public boolean isBefore(Instant at) {
    return !at.isBefore(closesAt);
  }

  /** Two windows that say the same are the same, however they were read. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Window window
        && level.equals(window.level)
        && Objects.equals(opensAt, window.opensAt)
        && closesAt.equals(window.closesAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(level, opensAt, closesAt);
  }

  /** {@code 2027年3月22日 00:00:00 至 2027年4月2日 23:59:59}. */
  public String text() {
    return (opensAt == null ? "" : ChineseTime.second(opensAt) + " ")
        + "至 "
        + ChineseTime.until(closesAt);
  }
}
