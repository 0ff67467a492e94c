package org.onex.pack;

import java.util.List;
import java.util.stream.Stream;
import org.onex.notice.Basis;
import org.onex.notice.MergeStrategy;
import org.onex.notice.Strength;

/**
 * One column of a table.
 *
 * @param name as the file names it
 * @param label as Modeler shows it
 * @param required whether the column must be there and no cell of it empty
 * @param meaning one sentence for the guide
 */
record RuleColumn(String name, String label, boolean required, CellType kind, String meaning) {

  private static final List<RuleColumn> PROVISION =
      List.of(
          required("clause", "条款", CellType.TEXT, "本行出自文件的哪一条；引用其他文件的，写出含〔〕的文号"),
          required(
              "strength", "约束力", CellType.oneOf(Strength.values(), Strength::label), "应、须、不得为必须"),
          required(
              "basis", "依据", CellType.oneOf(Basis.values(), Basis::label), "系统解释不能单独作为“必须”的依据"));

  private static final RuleColumn MEETS =
      optional(
          "meets",
          "与上级规则的关系",
          CellType.oneOf(MergeStrategy.values(), MergeStrategy::label),
          "空着为叠加：上下级规则都适用，从严");

  static final RuleColumn SCHOOL_TYPE =
      optional("schoolType", "学校类型", CellType.FILTER, "空着为全部学校类型");

  static RuleColumn required(String name, String label, CellType kind, String meaning) {
    return new RuleColumn(name, label, true, kind, meaning);
  }

  static RuleColumn optional(String name, String label, CellType kind, String meaning) {
    return new RuleColumn(name, label, false, kind, meaning);
  }

  /** With the clause that every row stands on. */
  static List<RuleColumn> withProvision(RuleColumn... own) {
    return Stream.concat(Stream.of(own), PROVISION.stream()).toList();
  }

  /** With the clause, and how the row meets those of the packs above. */
  static List<RuleColumn> withMeeting(RuleColumn... own) {
    return Stream.concat(withProvision(own).stream(), Stream.of(MEETS)).toList();
  }
}
