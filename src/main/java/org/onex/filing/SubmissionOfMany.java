package org.onex.filing;

import java.util.Collection;
import java.util.List;
import org.onex.casework.FailureSentence;
import org.onex.directory.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Submits a portion of filings together, which reads and writes in sets, and where that fails each
 * alone: one that cannot be worked off keeps none of the others.
 */
@Service
public class SubmissionOfMany {

  private static final Logger LOG = LoggerFactory.getLogger(SubmissionOfMany.class);

  private final Submission submission;

  SubmissionOfMany(Submission submission) {
    this.submission = submission;
  }

  /** All are of one season; each gets its own answer. */
  public List<Receipt> submit(Actor actor, Collection<String> numbers) {
    try {
      return submission.submitAll(actor, numbers);
    } catch (RuntimeException failure) {
      FailureSentence.requireNoOutage(failure);
      return numbers.stream().map(number -> alone(actor, number)).toList();
    }
  }

  private Receipt alone(Actor actor, String number) {
    try {
      return submission.submit(actor, number);
    } catch (RuntimeException failure) {
      FailureSentence.requireNoOutage(failure);
      LOG.error("{} could not be submitted", number, failure);
      return Receipt.failed(number, FailureSentence.of(number, failure));
    }
  }
}
