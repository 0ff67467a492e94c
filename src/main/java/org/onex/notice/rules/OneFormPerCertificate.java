package org.onex.notice.rules;

import java.util.Map;
import org.onex.notice.Finding;
import org.onex.notice.Policy;

/** As many forms and arguments as certificates: no form files two. */
final class OneFormPerCertificate implements Rule<OneFormPerCertificate.Facts> {

  /**
   * @param papers number of papers by kind of document
   */
  record Facts(int certificates, Map<String, Integer> papers) {}

  @Override
  public String name() {
    return "documents";
  }

  @Override
  public Facts read(Input input) {
    int certificates = input.count("certs");
    return new Facts(
        certificates,
        Map.of(
            "application_form", input.optionalCount("application_forms").orElse(certificates),
            "argument", input.optionalCount("arguments").orElse(certificates)));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var findings =
        policy.documents().stream()
            .filter(row -> row.each().equals("certificate"))
            .map(
                row -> {
                  int papers = facts.papers().getOrDefault(row.kind(), facts.certificates());
                  var conclusion =
                      FindingBuilder.of(name(), row.provision())
                          .actual(papers + "份")
                          .limit(facts.certificates() + "份");
                  return papers == facts.certificates()
                      ? conclusion.pass("《%s》与证书一一对应（{clause}）。".formatted(row.title()))
                      : conclusion.block(
                          row.code(),
                          "申报 %d 个证书，%s有 %d 份，应一证书一论证一申报（{clause}），请逐个证书填写。"
                              .formatted(facts.certificates(), row.title(), papers));
                })
            .toList();
    return findings.isEmpty()
        ? FindingBuilder.silent(name(), policy)
        : FindingBuilder.gravest(findings);
  }
}
