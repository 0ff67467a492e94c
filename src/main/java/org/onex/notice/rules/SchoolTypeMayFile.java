package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;
import org.onex.notice.Verdict;

/** A kind of school files by its route, unless a notice shuts it out; no route means silence. */
final class SchoolTypeMayFile implements Rule<SchoolTypeMayFile.Facts> {

  record Facts(String schoolType, String affiliation) {}

  @Override
  public String name() {
    return "route";
  }

  @Override
  public Facts read(Input input) {
    return new Facts(input.text("school_type"), input.text("affiliation"));
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var excluded =
        policy.limits("excluded_school_type").stream()
            .filter(row -> row.values().contains(facts.schoolType()))
            .findFirst();
    if (excluded.isPresent()) {
      var row = excluded.get();
      return FindingBuilder.of(name(), row.provision())
          .actual(facts.schoolType())
          .broken(row, "该类学校不在申报范围内（{clause}），不能申报。");
    }
    return policy
        .route(facts.schoolType(), facts.affiliation())
        .map(
            route ->
                FindingBuilder.of(name(), route.provision())
                    .detail("steps", route.codes())
                    .say(Verdict.ROUTE, null, null, "按规定的审核路径办理（{clause}）。"))
        .orElseGet(() -> FindingBuilder.silent(name(), policy));
  }
}
