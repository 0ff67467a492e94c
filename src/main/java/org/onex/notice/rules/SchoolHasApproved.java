package org.onex.notice.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onex.notice.Finding;
import org.onex.notice.Limit;
import org.onex.notice.Policy;

/**
 * Those in the school who must agree have agreed: the principal's meeting, the departments, the
 * leader in charge. Signatures on a form are asked only where the facts speak of signatures.
 */
final class SchoolHasApproved implements Rule<SchoolHasApproved.Facts> {

  static final String MEETING = "principal_meeting";
  private static final String SIGNATURE = "_opinion_signed";

  /**
   * @param steps who agreed
   * @param asked the kinds of agreement that the facts speak of: meeting, signature, step; empty
   *     when they speak of none, so that nobody has agreed
   */
  record Facts(String action, Set<String> steps, Set<Kind> asked) {}

  enum Kind {
    MEETING,
    SIGNATURE,
    STEP
  }

  @Override
  public String name() {
    return "internal_approval";
  }

  @Override
  public Facts read(Input input) {
    Optional<Boolean> meeting = input.knownFlag("principal_meeting_approved");
    var signatures =
        input.values().keySet().stream().filter(name -> name.endsWith(SIGNATURE)).toList();
    var agreed =
        Stream.of(
                input.texts("steps").stream(),
                meeting.filter(held -> held).stream().map(held -> MEETING),
                signatures.stream().filter(input::flag))
            .flatMap(step -> step)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    var asked =
        Stream.of(
                meeting.map(held -> Kind.MEETING).stream(),
                signatures.stream().map(name -> Kind.SIGNATURE),
                input.has("steps") ? Stream.of(Kind.STEP) : Stream.<Kind>empty())
            .flatMap(kind -> kind)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    return new Facts(input.text("action"), agreed, asked);
  }

  @Override
  public Finding judge(Policy policy, Facts facts) {
    var rows =
        policy.limits(name(), facts.action()).stream()
            .filter(row -> facts.asked().isEmpty() || facts.asked().contains(kind(row)))
            .toList();
    var missing = rows.stream().filter(row -> !facts.steps().containsAll(row.values())).toList();
    if (rows.isEmpty()) {
      return FindingBuilder.silent(name(), policy);
    }
    return missing.isEmpty()
        ? FindingBuilder.of(rows.get(0)).pass("校内审批手续齐全（{clause}）。")
        : FindingBuilder.gravest(missing.stream().map(SchoolHasApproved::missing).toList());
  }

  private static Finding missing(Limit row) {
    return kind(row) == Kind.MEETING
        ? FindingBuilder.of(row).broken(row, "尚无校长办公会研究批准本年度证书申报的记录（{clause}），请登记会议日期和纪要。")
        : FindingBuilder.of(row)
            .broken(row, "校内审批缺少%s（{clause}），请补齐。".formatted(title(row.values())));
  }

  private static String title(List<String> values) {
    return String.join("、", values)
        .replace("dept" + SIGNATURE, "申报部门意见")
        .replace("school" + SIGNATURE, "学校意见");
  }

  private static Kind kind(Limit row) {
    if (row.values().contains(MEETING)) {
      return Kind.MEETING;
    }
    return row.values().stream().anyMatch(value -> value.endsWith(SIGNATURE))
        ? Kind.SIGNATURE
        : Kind.STEP;
  }
}
