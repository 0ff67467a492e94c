package org.onex.policy.rule;

import org.onex.policy.Finding;
import org.onex.policy.Policy;

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
                    ? Conclusion.of(row).broken(row, "该证书已取消或未经遴选，不得引入校园（{clause}），请改选目录内的证书。")
                    : Conclusion.of(row).pass("证书经遴选渠道进入目录（{clause}）。"))
        .orElseGet(() -> Conclusion.silent(name(), policy));
  }
}
