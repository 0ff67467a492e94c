package org.onex.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes each step of a sending in a transaction of its own, before and after the mail server is
 * spoken to. A row found SENDING was left by a node that died: nobody knows whether the mail went,
 * so it goes once more under the same Message-ID, by which most readers show it once. What stays in
 * doubt several times is left to people.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DeliveryRecorder {

  private static final int MOST_DOUBTS = 3;

  private final Deliveries deliveries;
  private final Throttle throttle;
  private final Clock clock;

  DeliveryRecorder(Deliveries deliveries, MailSettings settings, Clock clock) {
    this.deliveries = deliveries;
    this.throttle = new Throttle(settings.perMinute());
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  int turns(int wanted) {
    return throttle.take(wanted, clock.instant());
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  void giveBack(int turns) {
    throttle.giveBack(turns);
  }

  /** What to hand over, or why not. */
  Beginning begin(String id, boolean serverConfigured) {
    Delivery delivery = deliveries.lock(id).orElseThrow();
    if (delivery.state() == DeliveryState.SENDING && delivery.doubt() >= MOST_DOUBTS) {
      delivery.settle(DeliveryState.UNCONFIRMED, "发送过程中系统多次中断，无法确认邮件是否已送达", clock.instant());
    } else if (!delivery.state().isFinal() && !serverConfigured) {
      delivery.settle(DeliveryState.LOGGED, "未配置邮件服务器", clock.instant());
    }
    if (delivery.state().isFinal()) {
      return new Over(delivery.state());
    }
    delivery.startSending(clock.instant());
    return new Go(OutboundMail.of(delivery));
  }

  /** An unknown outcome is tried again before it is left to people. */
  SendResult settle(String id, DeliveryState outcome, @Nullable String why) {
    Delivery delivery = deliveries.lock(id).orElseThrow();
    if (outcome == DeliveryState.UNCONFIRMED && delivery.doubt() < MOST_DOUBTS) {
      return postpone(delivery, String.valueOf(why));
    }
    delivery.settle(outcome, why, clock.instant());
    return new SendResult.Ended(outcome);
  }

  SendResult postpone(String id, String why) {
    return postpone(deliveries.lock(id).orElseThrow(), why);
  }

  private SendResult postpone(Delivery delivery, String why) {
    Optional<Duration> wait = RetrySchedule.next(delivery.triedSince(), clock.instant());
    if (wait.isEmpty()) {
      delivery.settle(
          DeliveryState.FAILED,
          "自动重试已满一天（共%d次），请在邮件服务器恢复后重新发送。%s".formatted(delivery.attempts(), why),
          clock.instant());
      return new SendResult.Failed(why);
    }
    delivery.postpone("第" + delivery.attempts() + "次发送未成功，将自动重试：" + why);
    return new SendResult.Again(wait.get(), why);
  }

  sealed interface Beginning {}

  /** The caller is the one to hand this over. */
  record Go(OutboundMail mail) implements Beginning {}

  /** There is nothing to hand over. */
  record Over(DeliveryState state) implements Beginning {}
}
