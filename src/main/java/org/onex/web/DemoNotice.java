package org.onex.web;

import java.time.Clock;
import java.util.stream.Collectors;
import org.onex.season.ChineseTime;
import org.onex.web.security.DemoAccounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a newcomer on the console where to go and as whom. */
@Component
@Profile("demo")
class DemoNotice {

  private final DemoAccounts demo;
  private final Clock clock;
  private final ServletWebServerApplicationContext server;

  DemoNotice(DemoAccounts accounts, Clock clock, ServletWebServerApplicationContext server) {
    this.demo = accounts;
    this.clock = clock;
    this.server = server;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void print() {
    var accounts =
        demo.all().stream()
            .map(one -> "  %-13s %s %s".formatted(one.id(), one.unit(), one.role()))
            .collect(Collectors.joining("\n"));
    System.out.println(
        """
        ------------------------------------------------------------
        OneX 1+X证书申报审批系统（演示） is ready
        网址 URL       http://localhost:%d
        演示时间 Time  %s  (POST /api/clock)
        密码 Password  Demo-2027-Onex
        账号 Accounts
        %s
        ------------------------------------------------------------\
        """
            .formatted(
                server.getWebServer().getPort(), ChineseTime.second(clock.instant()), accounts));
  }
}
