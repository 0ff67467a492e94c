package org.onex.web.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.filing.Decision;
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
  record WantedDecision(
      @Nullable String number,
      @Nullable String decision,
      @Nullable String opinion,
      @Nullable String exceptionReason) {

    static boolean isNamed(@Nullable WantedDecision wanted) {
      return wanted != null && wanted.number() != null && !wanted.number().isBlank();
    }

    static Stream<ReviewAct> acts(@Nullable WantedDecision wanted) {
      return wanted == null || !isNamed(wanted) ? Stream.empty() : Stream.of(wanted.asAct());
    }

    private ReviewAct asAct() {
      return new ReviewAct(
          String.valueOf(number),
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

    static Answer unnamed(int position) {
      return new Answer("", false, "第 %d 项没有填写申报编号，请补充后重新提交。".formatted(position));
    }
  }

  @PostMapping("/api/reviews")
  List<Answer> decide(Actor actor, @RequestBody List<@Nullable WantedDecision> all) {
    if (all.size() > MOST) {
      throw new Refusal(
          "REVIEWS_TOO_LARGE", "一次最多审核 %d 个申报项目，本次提交了 %d 个，请分批提交。".formatted(MOST, all.size()));
    }
    Iterator<BulkReview.Answer> decided =
        reviews.decide(actor, all.stream().flatMap(WantedDecision::acts).toList()).iterator();
    List<Answer> answers = new ArrayList<>();
    for (WantedDecision wanted : all) {
      answers.add(
          WantedDecision.isNamed(wanted)
              ? Answer.of(decided.next())
              : Answer.unnamed(answers.size() + 1));
    }
    return answers;
  }
}
