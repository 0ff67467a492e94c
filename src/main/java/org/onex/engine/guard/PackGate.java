package org.onex.engine.guard;

import java.util.Collection;
import org.onex.notice.WorkCalendar;
import org.onex.pack.PackSource;

/** Whoever keeps the rules of packs: hears of every deployment before the engine takes it. */
public interface PackGate {

  Collection<PackSource> inForce();

  /** The days off that are published. */
  WorkCalendar daysOff();

  /** Puts the new texts in force, in the deployment's own transaction. */
  void keep(String deploymentId, Collection<PackSource> sent);
}
