package org.onex.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a school wants to be otherwise in a pilot.
 *
 * @param reason why
 * @param from first day on which it shall be so
 */
public record ChangeRequest(List<Item> items, String reason, @Nullable LocalDate from) {

  public ChangeRequest {
    items = List.copyOf(items);
  }

  /** One thing; what is on record already stands in place of what is typed as before. */
  public record Item(String subject, String before, String after) {

    boolean isEmpty() {
      return after.isBlank();
    }
  }
}
