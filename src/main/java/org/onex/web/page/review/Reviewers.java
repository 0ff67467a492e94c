package org.onex.web.page.review;

import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.organization.Role;

/** Who decides many filings at once. */
final class Reviewers {

  private Reviewers() {}

  static void require(Actor actor) {
    if (!actor.is(Role.BUREAU) && !actor.is(Role.PROVINCE_OFFICE)) {
      throw new Refusal("REVIEW_NOT_ALLOWED", "批量审核供市县级和省级审核单位使用。");
    }
  }
}
