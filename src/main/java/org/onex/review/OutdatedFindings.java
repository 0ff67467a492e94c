package org.onex.review;

import java.util.List;
import java.util.stream.Collectors;
import org.onex.directory.Refusal;
import org.onex.notice.Finding;

/** A decision on findings that have changed since the reviewer was shown them. */
final class OutdatedFindings extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String number;

  OutdatedFindings(String number, List<Finding> unseen) {
    super(
        "FINDINGS_OUTDATED",
        "申报项目 %s 提交后有关信息有变化，校验结果已更新，本次审核未登记。新增校验结果：\n%s\n请核对后重新办理。"
            .formatted(
                number, unseen.stream().map(Finding::message).collect(Collectors.joining("\n"))));
    this.number = number;
  }

  String number() {
    return number;
  }
}
