package org.onex.web.api;

import java.util.List;
import java.util.function.Function;
import org.onex.web.Paging;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/**
 * One page of a list.
 *
 * @param page counted from 1
 */
record PageAnswer<T>(int page, int size, long total, List<T> items) {

  private static final int MOST = 200;

  static <E, T> PageAnswer<T> of(Page<E> page, Function<E, T> item) {
    return new PageAnswer<>(
        page.getNumber() + 1,
        page.getSize(),
        page.getTotalElements(),
        page.getContent().stream().map(item).toList());
  }

  /** Never more than a page that can be answered at once, whatever was asked for. */
  static PageRequest request(int page, int size) {
    return Paging.of(page, Math.min(MOST, Math.max(1, size)));
  }
}
