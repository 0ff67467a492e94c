package org.onex.filing;

import java.util.List;

/** These returned filings may be corrected longer than before; within the same transaction. */
public record CorrectionsLengthened(List<String> numbers) {

  public CorrectionsLengthened {
    numbers = List.copyOf(numbers);
  }
}
