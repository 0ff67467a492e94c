package org.onex.mail;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to show of the log; null stands for all.
 *
 * @param about exactly this filing, plan, season or grant
 * @param recipient part of a name or address
 */
public record DeliveryFilter(
    @Nullable DeliveryState state,
    @Nullable MailTemplate template,
    @Nullable String about,
    @Nullable String recipient) {

  public static final DeliveryFilter ALL = new DeliveryFilter(null, null, null, null);

  static DeliveryFilter ofState(DeliveryState state) {
    return new DeliveryFilter(state, null, null, null);
  }

  List<Predicate> predicates(Root<Delivery> delivery, CriteriaBuilder is) {
    List<Predicate> all = new ArrayList<>();
    if (state != null) {
      all.add(is.equal(delivery.get("state"), state));
    }
    if (template != null) {
      all.add(is.equal(delivery.get("template"), template));
    }
    if (about != null && !about.isBlank()) {
      all.add(is.equal(delivery.get("about"), about.strip()));
    }
    if (recipient != null && !recipient.isBlank()) {
      String part = "%" + escaped(recipient.strip()) + "%";
      all.add(
          is.or(
              is.like(delivery.get("recipientName"), part, '!'),
              is.like(delivery.get("address"), part, '!')));
    }
    return all;
  }

  private static String escaped(String text) {
    return text.replaceAll("[!%_]", "!$0");
  }
}
