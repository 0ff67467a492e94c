package org.onex.engine.expert;

import org.onex.engine.check.Sends;
import org.onex.engine.instance.ProcessInstances;
import org.onex.expert.ExpertsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every filing that waits for experts that the pool has changed; each then tries again. */
@Component
@Sends(PanelsWaiting.CHANGED)
class PanelsWaiting {

  static final String CHANGED = "experts.changed";

  private final ProcessInstances instances;

  PanelsWaiting(ProcessInstances instances) {
    this.instances = instances;
  }

  @EventListener
  void on(ExpertsChanged event) {
    instances.tellAll(CHANGED);
  }
}
