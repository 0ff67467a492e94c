package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** Only a school registered on the national platform files; the others register first. */
final class SchoolIsRegisteredOnThePlatform implements Rule<Boolean> {

  @Override
  public String name() {
    return "registered";
  }

  @Override
  public Boolean read(Input input) {
    return input.flag("platform_registered");
  }

  @Override
  public Finding judge(Policy policy, Boolean registered) {
    return policy.limits(name()).stream()
        .findFirst()
        .map(
            row ->
                registered
                    ? FindingBuilder.of(row).pass("学校已在国家平台注册（{clause}）。")
                    : FindingBuilder.of(row).broken(row, "学校尚未在国家平台注册，应先注册，再申报（{clause}）。"))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}
