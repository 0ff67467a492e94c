package org.onex.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onex.directory.Refusal;
import org.onex.notice.AdjustmentTerm;
import org.springframework.stereotype.Component;

/** Reads what a school typed about a change: every word that is not in order is named at once. */
@Component
class ChangeRequests {

  private static final int LONGEST_TEXT = 1000;
  private static final int LONGEST_REASON = 1000;

  private final ChangeRules rules;

  ChangeRequests(ChangeRules rules) {
    this.rules = rules;
  }

  CheckedChange check(Plan plan, ChangeRequest request) {
    List<String> problems = new ArrayList<>();
    Map<String, ChangeKind> kinds = new LinkedHashMap<>();
    rules.kinds(plan).forEach(kind -> kinds.put(kind.subject(), kind));
    Map<String, ChangedItem> items = new LinkedHashMap<>();
    for (ChangeRequest.Item item : request.items()) {
      if (!item.isEmpty()) {
        ChangeKind kind = kinds.get(item.subject());
        if (kind == null) {
          problems.add(unknown(item.subject(), kinds));
        } else if (items.put(kind.subject(), read(kind, item, problems)) != null) {
          problems.add("“%s”填写了两次，请合并为一项。".formatted(kind.title()));
        }
      }
    }
    if (problems.isEmpty() && items.isEmpty()) {
      problems.add("请至少填写一项变更后的内容；没有变化的事项留空。");
    }
    String reason = request.reason().strip();
    if (reason.isEmpty()) {
      problems.add("请填写变更理由。");
    }
    tooLong("变更理由", reason, LONGEST_REASON, problems);
    if (request.from() == null) {
      problems.add("请填写从哪一天起变更。");
    }
    if (!problems.isEmpty()) {
      throw new Refusal("CHANGE_INVALID", String.join("\n", problems));
    }
    return new CheckedChange(
        List.copyOf(items.values()), reason, Objects.requireNonNull(request.from()));
  }

  private static ChangedItem read(ChangeKind kind, ChangeRequest.Item item, List<String> problems) {
    String before = kind.known() ? kind.before() : item.before().strip();
    String after = item.after().strip();
    if (before.isEmpty()) {
      problems.add("请填写“%s”变更前的内容。".formatted(kind.title()));
    }
    if (after.equals(before)) {
      problems.add("“%s”变更前后相同，没有变化，无需备案。".formatted(kind.title()));
    }
    tooLong("“%s”变更前的内容".formatted(kind.title()), before, LONGEST_TEXT, problems);
    tooLong("“%s”变更后的内容".formatted(kind.title()), after, LONGEST_TEXT, problems);
    return new ChangedItem(kind.subject(), before, after);
  }

  private static String unknown(String subject, Map<String, ChangeKind> kinds) {
    String title = AdjustmentTerm.subjectTitle(subject);
    return kinds.isEmpty()
        ? "本校适用的规则没有规定试点事项的变更备案，“%s”的变更请书面咨询省级办公室。".formatted(title)
        : "“%s”不是可以备案变更的事项，可以备案的有：%s。"
            .formatted(
                title, String.join("、", kinds.values().stream().map(ChangeKind::title).toList()));
  }

  private static void tooLong(String what, String text, int most, List<String> problems) {
    if (text.length() > most) {
      problems.add("%s为 %d 字，超过 %d 字的上限，请精简，详情写入书面申请。".formatted(what, text.length(), most));
    }
  }
}
