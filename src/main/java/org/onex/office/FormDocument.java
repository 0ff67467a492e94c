package org.onex.office;

import java.io.OutputStream;
import java.util.List;

/**
 * An official form to be printed, signed and stamped.
 *
 * @param foot printed at the foot of every page, so that a scan can be told to be of these data
 */
public record FormDocument(String title, String unit, List<Block> blocks, String foot) {

  public FormDocument {
    blocks = List.copyOf(blocks);
  }

  /** One part of the form. */
  public sealed interface Block {}

  /** A label and what stands beside it. */
  public record Pair(String label, String value) {}

  /** The first page. */
  public record Cover(List<Pair> pairs) implements Block {}

  /** A section's title. */
  public record Heading(String text) implements Block {}

  /** Labels on the left, what was written on the right. */
  public record Pairs(List<Pair> pairs) implements Block {}

  /** A table with a head. */
  public record Grid(List<String> head, List<List<String>> rows) implements Block {}

  /** Room for an opinion, a signature, a stamp and a date. */
  public record Opinion(String label) implements Block {}

  /** A note of the form itself. */
  public record Note(String text) implements Block {}

  public static void write(OutputStream out, FormDocument form) {
    new FormWord(form).write(out);
  }
}
