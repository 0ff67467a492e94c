package org.onex.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ComparableText;

/** A cell with a closed list of words, each of which may be written in several ways. */
final class Choice<T> {

  private final Map<String, T> byWord = new LinkedHashMap<>();
  private final List<String> titles;

  private Choice(List<String> titles) {
    this.titles = titles;
  }

  static <T> Choice<T> of(Map<String, T> words) {
    Choice<T> choice = new Choice<>(List.copyOf(words.keySet()));
    words.forEach(choice::or);
    return choice;
  }

  Choice<T> or(String synonym, T value) {
    byWord.put(ComparableText.key(synonym), value);
    return this;
  }

  /** The words to choose from, in their order. */
  List<String> titles() {
    return titles;
  }

  @Nullable T required(RowReader row, Column column) {
    String text = row.required(column);
    return text.isEmpty() ? null : find(row, column, text);
  }

  @Nullable T optional(RowReader row, Column column) {
    String text = row.text(column);
    return text.isEmpty() ? null : find(row, column, text);
  }

  private @Nullable T find(RowReader row, Column column, String text) {
    @Nullable T value = byWord.get(ComparableText.key(text));
    if (value == null) {
      row.error(
          column,
          "“%s”填写的是“%s”，应为%s之一，请改正。".formatted(column.title(), text, String.join("、", titles)));
    }
    return value;
  }
}
