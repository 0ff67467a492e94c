package org.onex.plan;

import java.time.Clock;
import org.onex.filing.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does with a change: lays it before the office, takes it on record. */
@Service
@Transactional
public class ChangeRegister {

  private final PilotChanges changes;
  private final ChangeRules rules;
  private final ChangeViews views;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeRegister(
      PilotChanges changes,
      ChangeRules rules,
      ChangeViews views,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.rules = rules;
    this.views = views;
    this.events = events;
    this.clock = clock;
  }

  /** The office has it, and the school has its receipt. */
  public void receive(String number) {
    PilotChange change = changes.findById(number).orElseThrow();
    change.judged(rules.judge(change));
    events.publishEvent(new ChangeMoved(views.of(change)));
  }

  /** From here on, and not before, the change is in effect. */
  public void record(String number) {
    PilotChange change = changes.findById(number).orElseThrow();
    if (change.decision() != Decision.APPROVE) {
      throw new IllegalStateException(number + " was not taken on record by the office");
    }
    change.judged(rules.judge(change));
    change.record(RequestStep.bySystem("登记备案", "备案号 " + change.recordNumber(), clock.instant()));
    events.publishEvent(new ChangeMoved(views.of(change)));
  }
}
