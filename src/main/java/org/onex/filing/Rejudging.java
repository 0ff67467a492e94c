package org.onex.filing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.onex.catalogue.CertificatesChanged;
import org.onex.notice.Finding;
import org.onex.season.SeasonQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the rules again while a filing is under review: catalogue, past figures and units may have
 * changed since it was submitted. What was found then stays, what is found now is kept beside it.
 */
@Service
@Transactional
public class Rejudging {

  private static final int CHUNK = 100;

  private final Filings filings;
  private final SeasonQueries seasons;
  private final FilingEvaluation filingEvaluation;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final TransactionTemplate apart;

  Rejudging(
      Filings filings,
      SeasonQueries seasons,
      FilingEvaluation filingEvaluation,
      ApplicationEventPublisher events,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.filings = filings;
    this.seasons = seasons;
    this.filingEvaluation = filingEvaluation;
    this.events = events;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Gathers in sets what {@link #unseen} and {@link #renew} will ask of each. */
  public void prepare(Collection<Filing> some) {
    some.stream()
        .filter(filing -> filing.state() == FilingState.IN_REVIEW)
        .collect(Collectors.groupingBy(Filing::seasonId))
        .forEach((id, ofSeason) -> filingEvaluation.prepareInForce(seasons.season(id), ofSeason));
  }

  /** What stands against the filing now and did not when it was last shown to a reviewer. */
  @Transactional(readOnly = true)
  public List<Finding> unseen(Filing filing) {
    return filing.inForce().newAmong(now(filing));
  }

  /** Keeps what is found now, where it differs; whoever is shown the filing next sees that. */
  public void renew(Filing filing) {
    List<Finding> now = now(filing);
    Revision revision = filing.inForce();
    if (revision.differsFrom(now)) {
      List<Finding> news = revision.newAmong(now);
      revision.rejudge(now, clock.instant());
      if (!news.isEmpty()) {
        events.publishEvent(new FindingsChanged(filing.number(), revision.number(), news));
      }
    }
  }

  /** As {@link #renew}, once the act that was refused for it has been rolled back. */
  public void renewAfterRefusal(String number) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            apart.executeWithoutResult(done -> renewAll(List.of(number)));
          }
        });
  }

  /** Once a changed catalogue stands; what fails here is asked again at the decision. */
  @TransactionalEventListener
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void follow(CertificatesChanged changed) {
    List<String> numbers = filings.numbersInReview(changed.changes().keySet());
    for (int from = 0; from < numbers.size(); from += CHUNK) {
      List<String> chunk = numbers.subList(from, Math.min(from + CHUNK, numbers.size()));
      apart.executeWithoutResult(done -> renewAll(chunk));
    }
  }

  private void renewAll(Collection<String> numbers) {
    List<Filing> inReview =
        filings.findLockedByNumberInOrderById(numbers).stream()
            .filter(filing -> filing.state() == FilingState.IN_REVIEW)
            .toList();
    prepare(inReview);
    inReview.forEach(
        filing -> {
          renew(filing);
          filings.flush();
          events.publishEvent(new FindingsRenewed(filing.number()));
        });
  }

  private List<Finding> now(Filing filing) {
    return filingEvaluation.judgeInForce(seasons.season(filing.seasonId()), filing);
  }
}
