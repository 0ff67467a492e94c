package org.onex.web;

import org.springframework.data.domain.PageRequest;

/** Which part of a list is wanted, whatever number was asked for. */
public final class Paging {

  /** No list is that long; what a database skips must stay a number. */
  private static final int LAST = 1_000_000;

  private Paging() {}

  /**
   * @param page counted from 1
   */
  public static PageRequest of(int page, int size) {
    return PageRequest.of(Math.min(LAST, Math.max(1, page)) - 1, size);
  }
}
