package org.onex.notice.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/**
 * A major takes part with so many certificates. Levels of one certificate count once, and filings
 * on their way hold their place; where no layer sets a number there is none to keep.
 */
final class OnePilotPerMajor implements Rule<OnePilotPerMajor.Facts> {

  private static final Set<String> GONE = Set.of("rejected", "withdrawn", "cancelled");

  record Facts(String major, Set<String> existing, String certificate) {}

  @Override
  public String name() {
    return "one_pilot_per_major";
  }

  @Override
  public Facts read(Input input) {
    var existing =
        input.rows("existing").stream()
            .filter(row -> !GONE.contains(row.text("status")))
            .map(row -> row.text("cert"))
            .collect(Collectors.toUnmodifiableSet());
    return new Facts(input.text("major"), existing, input.text("new"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows = policy.limits(name());
    if (rows.isEmpty()) {
      return FindingBuilder.general(name()).pass(policy.number() + " 没有限定每个专业的证书数量。");
    }
    var row = rows.get(0);
    long certificates =
        Stream.concat(facts.existing().stream(), Stream.of(facts.certificate())).distinct().count();
    int allowed = row.number().orElseThrow().intValueExact();
    var conclusion =
        FindingBuilder.of(row)
            .subject(facts.major())
            .actual(certificates + "个")
            .limit(allowed + "个");
    return certificates <= allowed || facts.existing().contains(facts.certificate())
        ? conclusion.pass("该专业的证书数量未超过 %d 个（{clause}）。".formatted(allowed))
        : conclusion.broken(
            row,
            "该专业已申报%s，再报%s即超过 %d 个（{clause}），请撤回其一。"
                .formatted(String.join("、", facts.existing()), facts.certificate(), allowed));
  }
}
