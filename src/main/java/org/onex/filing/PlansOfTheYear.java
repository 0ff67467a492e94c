package org.onex.filing;

import java.util.Collection;
import java.util.Map;
import org.onex.notice.FilingFacts.OtherPlan;

/** Plans of the same school and certificate from the other seasons of a year. */
public interface PlansOfTheYear {

  /**
   * @param filings filings of one season
   * @return the other plan by number of the filing; filings without one are absent
   */
  Map<String, OtherPlan> of(Collection<Filing> filings);
}
