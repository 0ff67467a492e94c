package org.onex.notice.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.RequiredDocument;

/** Every paper that filing asks for is attached and stamped; an old report is attached again. */
final class RequiredDocumentsAreThere implements Rule<RequiredDocumentsAreThere.Facts> {

  private final OneFormPerCertificate oneForm = new OneFormPerCertificate();

  /**
   * @param present names of files, or kinds of attachments
   * @param seals whether a document is stamped, by title; a document that is not named was not
   *     looked at
   * @param absent titles that are known to be missing whatever the names say
   */
  record Facts(
      List<String> present,
      Map<String, Boolean> seals,
      List<String> absent,
      Optional<OneFormPerCertificate.Facts> counts) {}

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public Facts read(Input input) {
    var absent =
        input.knownFlag("report_attached").orElse(true) ? List.<String>of() : List.of("论证报告");
    return new Facts(
        input.texts("files"),
        input.flags("seals"),
        absent,
        input.has("certs") ? Optional.of(oneForm.read(input)) : Optional.empty());
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings = all(policy, facts);
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }

  List<Finding> all(Policy policy, Facts facts) {
    if (facts.counts().isPresent()) {
      return List.of(oneForm.judge(policy, facts.counts().get()));
    }
    var findings = new ArrayList<Finding>();
    policy.documents("filing").forEach(row -> findings.add(judge(row, facts)));
    return findings;
  }

  private Finding judge(RequiredDocument row, Facts facts) {
    var conclusion = FindingBuilder.of(name(), row.provision()).subject(row.title());
    boolean there =
        !facts.absent().contains(row.title())
            && facts.present().stream()
                .anyMatch(name -> name.equals(row.kind()) || name.contains(row.title()));
    if (!there) {
      return conclusion.block(
          row.code(),
          "未上传《%s》%s（{clause}），请补传。".formatted(row.title(), row.sealed() ? "盖章扫描件" : ""));
    }
    boolean stamped = facts.seals().getOrDefault(row.title(), true);
    return row.sealed() && !stamped
        ? conclusion.block(
            "SEAL_MISSING", "《%s》没有加盖学校公章（{clause}），请盖章后重新扫描上传。".formatted(row.title()))
        : conclusion.pass("《%s》已上传（{clause}）。".formatted(row.title()));
  }
}
