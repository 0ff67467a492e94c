package org.onex.notice;

/** How hard a clause binds: 应/须/不得, 原则上/一般, 鼓励/优先. */
public enum Strength {
  MANDATORY("必须"),
  PRINCIPLE("原则上"),
  ENCOURAGED("鼓励");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
