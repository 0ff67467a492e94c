package org.onex.review;

import org.onex.filing.Filing;

/** What experts have said of the revision in force, for whoever decides. */
public interface ExpertWords {

  ReviewView.Experts about(Filing filing);
}
