package org.onex.web.page.review;

import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;

/** Who decides many filings at once. */
final class Reviewers {

  private Reviewers() {}

  static void require(Actor actor) {
    if (!actor.is(Role.BUREAU) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("REVIEW_NOT_ALLOWED", "批量审核供市县级和省级审核单位使用。");
    }
  }
}
