package org.onex.process.guard;

import java.util.List;
import java.util.Map;

/** Whoever knows what a pack's rules mean: hears of every deployment before the engine takes it. */
public interface PackGate {

  /**
   * Looks at the effective pack, newest resources overlaid by the new ones, and keeps it for good.
   *
   * @param resources text of the new resources by name
   * @return sentences that say why the deployment must not be; empty when it may
   */
  List<Objection> accept(String deploymentId, Map<String, String> resources);

  /** One reason, and the resource it is about. */
  record Objection(String resource, String sentence) {}
}
