package org.onex.process.expert;

import org.onex.expert.ExpertsChanged;
import org.onex.process.check.Sends;
import org.onex.process.instance.ProcessInstances;
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
