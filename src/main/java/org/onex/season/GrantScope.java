package org.onex.season;

/** Whom a grant reaches. */
public enum GrantScope {
  ALL("全部单位"),
  UNIT("单个单位"),
  FILING("单个申报项目");

  private final String label;

  GrantScope(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
