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

  private final ChangeNotifications notifications;
  private final ChangeRules rules;
  private final ChangeViews views;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChangeRegister(
      ChangeNotifications notifications,
      ChangeRules rules,
      ChangeViews views,
      ApplicationEventPublisher events,
      Clock clock) {
    this.notifications = notifications;
    this.rules = rules;
    this.views = views;
    this.events = events;
    this.clock = clock;
  }

  /** The office has it, and the school has its receipt. */
  public void receive(String number) {
    ChangeNotification notification = notifications.findById(number).orElseThrow();
    notification.judged(rules.judge(notification));
    events.publishEvent(new ChangeMoved(views.of(notification)));
  }

  /** From here on, and not before, the change is in effect. */
  public void record(String number) {
    ChangeNotification notification = notifications.findById(number).orElseThrow();
    if (notification.decision() != Decision.APPROVE) {
      throw new IllegalStateException(number + " was not taken on record by the office");
    }
    notification.judged(rules.judge(notification));
    notification.record(
        RequestStep.bySystem("登记备案", "备案号 " + notification.recordNumber(), clock.instant()));
    events.publishEvent(new ChangeMoved(views.of(notification)));
  }
}
