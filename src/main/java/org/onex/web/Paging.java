package org.onex.web;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

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

  /** A page of what is at hand as a whole. */
  public static <T> Page<T> part(List<T> all, Pageable page) {
    int from = (int) Math.min(page.getOffset(), all.size());
    int to = Math.min(from + page.getPageSize(), all.size());
    return new PageImpl<>(all.subList(from, to), page, all.size());
  }
}
