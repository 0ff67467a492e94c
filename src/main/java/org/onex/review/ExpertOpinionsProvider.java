package org.onex.review;

import java.util.List;
import org.onex.filing.Filing;
import org.onex.notice.Finding;

/** What experts have said of the revision in force, for whoever decides. */
public interface ExpertOpinionsProvider {

  ReviewView.Experts about(Filing filing);

  /**
   * What keeps a level from approving: no opinion on record, or too few that agree.
   *
   * @param reached levels of the filing's way up to the one that decides
   * @param last whether that is the last of the way
   */
  List<Finding> against(Filing filing, List<String> reached, boolean last);
}
