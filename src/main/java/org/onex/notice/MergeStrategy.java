package org.onex.notice;

/** How a row meets the rows of the same rule in the layer above or below (state to school). */
public enum MergeStrategy {
  /** Both bind, and the strictest figure wins. */
  STACKS("叠加"),
  /** The rows above of the same rule and scope no longer bind. */
  REPLACES("取代"),
  /** Binds only while no layer below says anything about the same rule and scope. */
  RELAXABLE("可放宽"),
  /** Binds a layer below only when that pack adopts the rule by name. */
  ON_ADOPTION("采用后适用");

  private final String label;

  MergeStrategy(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
