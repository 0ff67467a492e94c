package org.onex.filing;

import java.util.EnumSet;
import java.util.Set;
import org.onex.casework.Labelled;

/** Where a filing stands; the level it is at is kept beside it. */
public enum FilingState implements Labelled {
  DRAFT("草稿"),
  IN_REVIEW("审核中"),
  RETURNED("退回修改"),
  WITHDRAWN("已撤回"),
  DECIDED("已审结待发布"),
  APPROVED("审核通过"),
  REJECTED("审核不通过");

  private final String label;

  FilingState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** States in which a filing is handed in and its result is not yet known. */
  public static Set<FilingState> underWay() {
    return EnumSet.of(IN_REVIEW, RETURNED, DECIDED);
  }

  /** Whether nobody is reviewing it and the school may write and submit. */
  public boolean isWithSchool() {
    return this == DRAFT || this == RETURNED || this == WITHDRAWN;
  }
}
