package org.onex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onex.Season2027.SPRING;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.Season2027;
import org.onex.directory.Actor;
import org.onex.season.Grant;
import org.onex.season.GrantProposal;
import org.onex.season.GrantScope;
import org.onex.season.GrantService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@OneXTest
class OverdueTest {

  @Autowired Season2027 year;
  @Autowired GrantService grants;
  @Autowired OverdueReviewService overdueReviewService;
  @Autowired TransactionTemplate transaction;

  @Test
  void the_page_has_what_the_whole_list_has_whatever_time_was_granted() {
    year.at("2027-03-26T09:00:00+08:00");
    year.confirmed();
    String none = year.submitted("hfschool", "b1-02");
    String longer = year.submitted("hfschool", "b1-03");
    String shorter = year.submitted("hfschool", "b1-04");
    String wuhu = year.submitted("whschool", "b1-02");
    String above = year.submitted("hfcollege", "b1-05");
    granted(GrantScope.UNIT, "bjwuhu", "2027-04-10");
    granted(GrantScope.FILING, longer, "2027-04-10");
    granted(GrantScope.FILING, shorter, "2027-04-08");

    assertThat(late("2027-04-04")).isEmpty();
    assertThat(late("2027-04-07")).containsExactlyInAnyOrder(none);
    assertThat(late("2027-04-09")).containsExactlyInAnyOrder(none, shorter);
    assertThat(late("2027-06-30")).containsExactlyInAnyOrder(none, longer, shorter, wuhu, above);
    assertThat(found(year.actor("ahprovince"), "鸠江")).containsExactly(wuhu);
    assertThat(found(year.actor("ahprovince"), longer)).containsExactly(longer);
  }

  /** What the office sees late on a day, after every other unit was asked the same in two ways. */
  private List<String> late(String day) {
    year.at(day + "T09:00:00+08:00");
    for (String person : List.of("ahprovince", "ahhefei", "ahwuhu", "ahguangde", "admin")) {
      Actor actor = year.actor(person);
      assertThat(found(actor, ""))
          .as(person + " on " + day)
          .containsExactlyElementsOf(
              overdueReviewService.of(actor, SPRING).stream()
                  .map(review -> review.filing().number())
                  .toList());
    }
    return found(year.actor("ahprovince"), "");
  }

  private List<String> found(Actor actor, String text) {
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                overdueReviewService
                    .find(actor, SPRING, text, PageRequest.of(0, 50))
                    .map(review -> review.filing().number())
                    .getContent()));
  }

  private void granted(GrantScope scope, @Nullable String target, String day) {
    for (Grant grant :
        grants.propose(
            year.actor("ahprovince"),
            new GrantProposal(
                SPRING,
                "city",
                scope,
                target,
                OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant(),
                "会商纪要",
                "停电"))) {
      grants.confirm(year.actor("ahprovince2"), SPRING, grant.id());
    }
  }
}
