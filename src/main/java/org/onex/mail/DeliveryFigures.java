package org.onex.mail;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many mails stand in each state, of all units together. */
@Component
public class DeliveryFigures {

  private final Deliveries deliveries;

  DeliveryFigures(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** Every state is there, also with none. */
  public Map<DeliveryState, Long> byState() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    Arrays.stream(DeliveryState.values()).forEach(state -> counts.put(state, 0L));
    List<Deliveries.Count> found = deliveries.countAllByState();
    found.forEach(count -> counts.put(count.state(), count.mails()));
    return counts;
  }
}
