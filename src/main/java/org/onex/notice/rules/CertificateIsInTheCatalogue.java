package org.onex.notice.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/** A certificate is chosen from the published batches that the notice opens. */
final class CertificateIsInTheCatalogue implements Rule<CertificateIsInTheCatalogue.Facts> {

  record Facts(String certificate, @Nullable Integer batch) {}

  @Override
  public String name() {
    return "catalogue";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.text("cert"), input.optionalCount("cert_batch").orElse(null));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    boolean named =
        !facts.certificate().isEmpty() && !policy.limits(name(), "CERTIFICATES").isEmpty();
    var findings =
        policy.limits(name()).stream()
            .filter(row -> row.scope().equals("CERTIFICATES") || !named || facts.batch() != null)
            .map(row -> judge(row, facts))
            .toList();
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  private static Finding judge(Limit row, Facts facts) {
    boolean byName = row.scope().equals("CERTIFICATES");
    if (!byName && facts.batch() == null) {
      return FindingBuilder.notLoaded(row, null, "该证书所属批次");
    }
    String actual = byName ? facts.certificate() : "第" + facts.batch() + "批";
    boolean listed =
        byName
            ? actual.isEmpty() || listed(row.values(), actual)
            : row.values().contains(String.valueOf(facts.batch()));
    var conclusion = FindingBuilder.of(row).actual(actual).limit(String.join("、", row.values()));
    return listed
        ? conclusion.pass("证书在可申报的目录内（{clause}）。")
        : conclusion.broken(
            row,
            "%s不在可申报的证书目录内（可申报：%s%s，{clause}），请改选目录内的证书。"
                .formatted(actual, String.join("、", row.values()), byName ? "" : "批"));
  }

  private static boolean listed(List<String> names, String name) {
    return names.stream().anyMatch(listed -> letters(listed).equals(letters(name)));
  }

  private static String letters(String name) {
    return name.replaceAll("[\\s\\u3000()（）]", "").toLowerCase(java.util.Locale.ROOT);
  }
}
