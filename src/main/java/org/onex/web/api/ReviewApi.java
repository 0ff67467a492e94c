package org.onex.web.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;
import org.onex.organization.Actor;
import org.onex.organization.Refusal;
import org.onex.review.BulkReview;
import org.onex.review.ReviewAct;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Many decisions at once, each with its own answer. */
@RestController
class ReviewApi {

  private static final int MOST = 2000;

  private final BulkReview reviews;

  ReviewApi(BulkReview reviews) {
    this.reviews = reviews;
  }

  /** The decision comes as text, so that one wrong word refuses one item and not all. */
  record Wish(
      @Nullable String number,
      @Nullable String decision,
      @Nullable String opinion,
      @Nullable String exceptionReason) {

    ReviewAct asAct() {
      return new ReviewAct(
          number == null ? "" : number,
          Arrays.stream(Decision.values())
              .filter(known -> known.name().equals(decision))
              .findFirst()
              .orElse(null),
          opinion,
          exceptionReason);
    }
  }

  /** The answer for one filing. */
  record Answer(String number, boolean accepted, @Nullable String problem) {

    static Answer of(BulkReview.Answer answer) {
      return new Answer(answer.number(), answer.problem() == null, answer.problem());
    }
  }

  @PostMapping("/api/reviews")
  List<Answer> decide(Actor actor, @RequestBody List<Wish> wishes) {
    if (wishes.size() > MOST) {
      throw new Refusal(
          "REVIEWS_TOO_LARGE", "一次最多审核 %d 个申报项目，本次提交了 %d 个，请分批提交。".formatted(MOST, wishes.size()));
    }
    return reviews.decide(actor, wishes.stream().map(Wish::asAct).toList()).stream()
        .map(Answer::of)
        .toList();
  }
}
