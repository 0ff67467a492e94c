package org.onex.notification;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.notification.Handover.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes each step of a sending in a transaction of its own, so that it stands whatever becomes of
 * the job around it. A row found SENDING was left by a node that died: nobody knows whether the
 * mail went, so it is shown to people and not sent a second time.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class DeliveryLedger {

  private final Deliveries deliveries;
  private final Throttle throttle;
  private final Clock clock;

  DeliveryLedger(Deliveries deliveries, MailSettings settings, Clock clock) {
    this.deliveries = deliveries;
    this.throttle = new Throttle(settings.perMinute());
    this.clock = clock;
  }

  /** What to hand over, or why not. */
  Beginning begin(String id, boolean serverConfigured) {
    Delivery delivery = deliveries.lock(id).orElseThrow();
    if (delivery.state() == DeliveryState.SENDING) {
      delivery.settle(DeliveryState.UNCONFIRMED, "发送过程中系统中断，无法确认邮件是否已送达", clock.instant());
    } else if (!delivery.state().isFinal() && !serverConfigured) {
      delivery.settle(DeliveryState.LOGGED, "未配置邮件服务器", clock.instant());
    }
    if (delivery.state().isFinal()) {
      return new Over(new Handover(Outcome.valueOf(delivery.state().name()), null));
    }
    Instant slot = slotOf(delivery);
    if (slot.isAfter(clock.instant())) {
      delivery.waitUntil(slot);
      return new Over(new Handover(Outcome.LATER, slot));
    }
    delivery.startSending();
    return new Go(Parcel.of(delivery));
  }

  void settle(String id, DeliveryState outcome, @Nullable String why) {
    deliveries.lock(id).orElseThrow().settle(outcome, why, clock.instant());
  }

  void postpone(String id, String why) {
    Delivery delivery = deliveries.lock(id).orElseThrow();
    delivery.postpone("第" + delivery.attempts() + "次发送未成功，将自动重试：" + why);
  }

  void giveUp(String id) {
    Delivery delivery = deliveries.lock(id).orElseThrow();
    if (delivery.state() == DeliveryState.DELAYED) {
      String why = delivery.reason();
      delivery.settle(
          DeliveryState.FAILED,
          "已停止自动重试，请在邮件服务器恢复后重新发送。" + (why == null ? "" : why),
          clock.instant());
    }
  }

  private Instant slotOf(Delivery delivery) {
    Instant reserved = delivery.notBefore();
    return reserved == null ? throttle.reserve(clock.instant()) : reserved;
  }

  sealed interface Beginning {}

  /** The caller is the one to hand this over. */
  record Go(Parcel parcel) implements Beginning {}

  /** There is nothing to hand over now. */
  record Over(Handover handover) implements Beginning {}
}
