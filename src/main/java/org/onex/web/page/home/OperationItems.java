package org.onex.web.page.home;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onex.directory.Actor;
import org.onex.engine.OpenIncidents;
import org.onex.mail.DeliveryLog;
import org.onex.mail.DeliveryState;
import org.onex.mail.MailRounds;
import org.onex.mail.MailRounds.Untold;
import org.onex.web.page.UnitNames;
import org.springframework.stereotype.Component;

/** What has stopped and goes on only when somebody sees to it, whichever season it belongs to. */
@Component
class OperationItems {

  private static final Duration RECENT = Duration.ofDays(7);
  private static final int NAMED = 3;
  private static final int LONGEST_NAME = 20;

  private final DeliveryLog mails;
  private final OpenIncidents incidents;
  private final MailRounds rounds;
  private final UnitNames units;
  private final Clock clock;

  OperationItems(
      DeliveryLog mails, OpenIncidents incidents, MailRounds rounds, UnitNames units, Clock clock) {
    this.mails = mails;
    this.incidents = incidents;
    this.rounds = rounds;
    this.units = units;
    this.clock = clock;
  }

  List<HomeItem> of(Actor actor) {
    long failed = mails.count(actor, DeliveryState.FAILED);
    long open = incidents.count();
    List<HomeItem> items = new ArrayList<>();
    items.add(
        new HomeItem(
            "发送失败的邮件",
            failed + " 封",
            failed == 0 ? "邮件发送正常" : "邮件服务器恢复后请重新发送",
            "/mails?state=FAILED",
            failed == 0 ? "good" : "bad"));
    items.add(
        new HomeItem(
            "异常事件",
            open + " 起",
            open == 0 ? "流程运行正常" : "在运行监控中查明原因后重试失败的作业",
            "/camunda/app/cockpit/default/#/processes",
            open == 0 ? "good" : "bad"));
    untold().ifPresent(items::add);
    return items;
  }

  /** Who could not even be written to, so that no mail of theirs has failed. */
  private Optional<HomeItem> untold() {
    List<Untold> untold = rounds.untoldSince(clock.instant().minus(RECENT));
    if (untold.isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = untold.stream().map(Untold::unitId).distinct().toList();
    return Optional.of(
        new HomeItem(
            "近7日未能通知的单位",
            ids.size() + " 个",
            named(ids) + "：通知未能写成，请核对单位和人员资料",
            "/seasons/" + untold.get(untold.size() - 1).seasonId() + "#untold",
            "bad"));
  }

  private String named(List<String> ids) {
    String some =
        units.names(ids).values().stream()
            .sorted()
            .limit(NAMED)
            .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
            .collect(Collectors.joining("、"));
    return ids.size() > NAMED ? some + "等" : some;
  }
}
