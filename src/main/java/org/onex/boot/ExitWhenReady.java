package org.onex.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A start for the sake of the classes it loads: the build keeps them in an archive. */
@Component
@ConditionalOnProperty("onex.exit-when-ready")
class ExitWhenReady {

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void end(ApplicationReadyEvent ready) {
    System.exit(SpringApplication.exit(ready.getApplicationContext()));
  }
}
