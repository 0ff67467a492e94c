package org.onex.pack;

import java.util.Map;
import org.onex.notice.Policy;

/** A parameter that only means something beside another does nothing without it. */
final class ParameterLint {

  private static final Map<String, String> NEEDED =
      Map.of(
          "panel_size", "expert_review",
          "panel_required", "expert_review",
          "panel_pass_share", "expert_review",
          "expert_level", "expert_review",
          "collection_title", "collecting_level",
          "collection_notes", "collecting_level");

  private final Policy policy;
  private final String pack;
  private final Problems problems;

  ParameterLint(Policy policy, String pack, Problems problems) {
    this.policy = policy;
    this.pack = pack;
    this.problems = problems;
  }

  void check() {
    var parameters = policy.parameters();
    NEEDED.forEach(
        (name, needed) -> {
          if (parameters.named(name).isPresent() && parameters.named(needed).isEmpty()) {
            problems.error(
                pack + "-parameters",
                name,
                "没有参数“%s”，参数“%s”不起作用".formatted(needed, name),
                "请填写“%s”，或删除本行".formatted(needed));
          }
        });
  }
}
