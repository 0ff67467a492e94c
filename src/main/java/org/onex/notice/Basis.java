package org.onex.notice;

/**
 * Whether a row is what the notice says, or how we read its silence; the latter never binds hard.
 */
public enum Basis {
  NOTICE("文件规定"),
  INTERPRETATION("系统解释");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
