package org.onex.filing;

import java.util.List;
import org.onex.notice.Finding;

/**
 * A filing under review no longer stands as it was judged; published within the same transaction.
 *
 * @param news what stands against it now and did not before
 */
public record FindingsChanged(String number, int revision, List<Finding> news) {

  public FindingsChanged {
    news = List.copyOf(news);
  }
}
