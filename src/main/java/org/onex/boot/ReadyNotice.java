package org.onex.boot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells operations, whose log is quiet, that the start is over. */
@Component
@Profile("!demo & !test")
class ReadyNotice {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE - 1)
  void tell() {
    LOG.info("OneX is ready（系统已启动）");
  }
}
