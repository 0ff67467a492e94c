package org.onex.filing;

/** What became of one draft that was handed in. */
public record Saved(Filing filing, Outcome outcome) {

  /** REPLACES: the revision in force stands until the new working copy is submitted (替换提交). */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REPLACES,
    REFUSED
  }
}
