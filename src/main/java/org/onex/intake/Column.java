package org.onex.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ComparableText;

/**
 * A column that a table may have, known by the words people put above it.
 *
 * @param title our own word for it, used in every message
 * @param required whether a table without this column cannot be read
 * @param fillsDown whether a merged cell speaks for all the rows it covers; never true of numbers,
 *     which would be counted once for every row
 */
record Column(String title, boolean required, boolean fillsDown, Set<String> keys) {

  private static final Pattern ASIDE = Pattern.compile("[(\\[【<].*?[)\\]】>]|[*★:;.·_\\-]|^[0-9]+");

  static Column required(String title, String... synonyms) {
    return of(title, true, false, synonyms);
  }

  static Column optional(String title, String... synonyms) {
    return of(title, false, false, synonyms);
  }

  private static Column of(String title, boolean required, boolean fills, String... synonyms) {
    Set<String> keys = new HashSet<>();
    keys.add(key(title));
    Arrays.stream(synonyms).map(Column::key).forEach(keys::add);
    return new Column(title, required, fills, keys);
  }

  /** Titles tell the columns of a table apart; the synonyms would only make maps slow. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column column && column.title.equals(title);
  }

  @Override
  public int hashCode() {
    return title.hashCode();
  }

  Column fillingDown() {
    return new Column(title, required, true, keys);
  }

  /** Header text as it is compared: without hints in brackets, stars and line breaks. */
  static String key(String header) {
    return ASIDE.matcher(ComparableText.key(header)).replaceAll("");
  }
}
