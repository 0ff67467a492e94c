package org.onex.web.page.home;

import java.util.List;
import org.onex.directory.Actor;
import org.onex.engine.OpenIncidents;
import org.onex.mail.DeliveryLog;
import org.onex.mail.DeliveryState;
import org.springframework.stereotype.Component;

/** What has stopped and goes on only when somebody sees to it, whichever season it belongs to. */
@Component
class OperationItems {

  private final DeliveryLog mails;
  private final OpenIncidents incidents;

  OperationItems(DeliveryLog mails, OpenIncidents incidents) {
    this.mails = mails;
    this.incidents = incidents;
  }

  List<HomeItem> of(Actor actor) {
    long failed = mails.count(actor, DeliveryState.FAILED);
    long open = incidents.count();
    return List.of(
        new HomeItem(
            "发送失败的邮件",
            failed + " 封",
            failed == 0 ? "邮件发送正常" : "邮件服务器恢复后请重新发送",
            "/mails?state=FAILED",
            failed == 0 ? "good" : "bad"),
        new HomeItem(
            "异常事件",
            open + " 起",
            open == 0 ? "流程运行正常" : "在运行监控中查明原因后重试失败的作业",
            "/camunda/app/cockpit/default/#/processes",
            open == 0 ? "good" : "bad"));
  }
}
