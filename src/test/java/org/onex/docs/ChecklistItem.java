package org.onex.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One thing that the notices ask for, and what carries it.
 *
 * @param owners references that {@link Owners} resolves
 * @param note why it is not carried, or not wholly; empty where it is
 */
record ChecklistItem(String id, String text, String source, List<String> owners, String note) {

  private static final String PLANNED = "计划：";
  private static final String NOT_OURS = "不承担：";

  static List<ChecklistItem> all() throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "checklist.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> of(line.split("\\|", -1)))
        .toList();
  }

  private static ChecklistItem of(String[] cells) {
    return new ChecklistItem(
        cells[0],
        cells[1],
        cells[2],
        cells[3].isBlank() ? List.of() : List.of(cells[3].split("; ", -1)),
        cells[4]);
  }

  boolean isPlanned() {
    return note.startsWith(PLANNED);
  }

  boolean isNotOurs() {
    return note.startsWith(NOT_OURS);
  }

  String reason() {
    return note.substring(note.indexOf('：') + 1);
  }

  /** Carried by something, or with a reason why not. */
  boolean isOwned() {
    return note.isEmpty() ? !owners.isEmpty() : (isPlanned() || isNotOurs()) && !reason().isBlank();
  }
}
