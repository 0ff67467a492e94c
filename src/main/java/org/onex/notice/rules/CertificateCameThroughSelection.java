package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** What enters a school came through the national selection; cancelled certificates stay out. */
final class CertificateCameThroughSelection implements Rule<Boolean> {

  @Override
  public String name() {
    return "selection";
  }

  /** Whether the certificate is cancelled, or was never selected. */
  @Override
  public Boolean read(Input input) {
    return input.flag("withdrawn");
  }

  @Override
  public Finding judge(Policy policy, Boolean withdrawn) {
    return policy.limits(name()).stream()
        .findFirst()
        .map(
            row ->
                withdrawn
                    ? FindingBuilder.of(row).broken(row, "该证书已取消或未经遴选，不得引入校园（{clause}），请改选目录内的证书。")
                    : FindingBuilder.of(row).pass("证书经遴选渠道进入目录（{clause}）。"))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}
