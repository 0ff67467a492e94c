package org.onex.pack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.notice.Limit;
import org.onex.notice.MergeStrategy;

/**
 * What one school may say for itself: its rules come on top of the notice's and are never milder;
 * dates, levels and routes are not a school's to set.
 */
final class SchoolPackLint {

  private static final List<String> OF_THE_NOTICE =
      List.of("seasons", "windows", "levels", "routes", "envelopes");

  private final PackSource source;
  private final String school;
  private final PackLibrary library;
  private final Problems problems;
  private final Map<String, DmnTables.Table> tables;

  private SchoolPackLint(PackSource source, String school, PackLibrary library, Problems problems) {
    this.source = source;
    this.school = school;
    this.library = library;
    this.problems = problems;
    this.tables = DmnTables.read(source, new Problems(source.file()));
  }

  static void check(
      PackSource source, Collection<PackSource> others, PackLibrary library, Problems problems) {
    PolicyReader.institution(source)
        .ifPresent(
            school -> {
              var lint = new SchoolPackLint(source, school, library, problems);
              lint.place(others);
              lint.tables();
              lint.milder();
            });
  }

  private void place(Collection<PackSource> others) {
    var parents = PolicyReader.parents(source);
    if (parents.isEmpty()) {
      error("metadata", "", "学校规则没有写明上级规则包", "请在 parents 中填写所依据的省级通知的规则包名");
    }
    others.stream()
        .filter(other -> !other.pack().equals(source.pack()))
        .filter(other -> PolicyReader.institution(other).filter(school::equals).isPresent())
        .filter(other -> PolicyReader.parents(other).stream().anyMatch(parents::contains))
        .forEach(
            other ->
                error(
                    "metadata",
                    "",
                    "学校“%s”在同一上级下已有规则包“%s”".formatted(school, other.pack()),
                    "请合并为一个规则包"));
  }

  private void tables() {
    OF_THE_NOTICE.stream()
        .filter(table -> !rows(table).isEmpty())
        .forEach(table -> error(table, "", "学校规则不能改变上级通知的时间、环节、路径和报送邮箱", "请删除该表，以上级规则包为准"));
  }

  private List<DmnTables.Row> rows(String table) {
    var found = tables.get(table);
    return found == null ? List.of() : found.rows();
  }

  private void milder() {
    for (var table : tables.entrySet()) {
      for (var row : table.getValue().rows()) {
        if (row.cells()
            .getOrDefault("meets", Cell.EMPTY)
            .values()
            .contains(MergeStrategy.REPLACES.label())) {
          error(table.getKey(), row.id(), "学校规则不能取代上级规则，只能更严", "请将“与上级规则的关系”改为“叠加”");
        }
      }
    }
    var relaxable = relaxable();
    for (var row : rows("limits")) {
      var reader = new RuleRowReader(row, new Problems(source.file()), "", 0);
      if (relaxable.contains(reader.text("rule") + "/" + reader.text("scope"))) {
        error(
            "limits", row.id(), "学校规则不能放宽上级规则“%s”".formatted(reader.text("rule")), "请删除该行，以上级规则为准");
      }
    }
  }

  /** Rows above that would fall away as soon as the school speaks of the same thing. */
  private Set<String> relaxable() {
    return PolicyReader.parents(source).stream()
        .flatMap(parent -> library.policy(parent).stream())
        .flatMap(above -> above.limits().stream())
        .filter(limit -> limit.meeting() == MergeStrategy.RELAXABLE)
        .map(SchoolPackLint::key)
        .collect(Collectors.toSet());
  }

  private static String key(Limit limit) {
    return limit.rule() + "/" + limit.scope();
  }

  private void error(String table, String row, String message, String remedy) {
    problems.error(source.pack() + "-" + table, row, message, remedy);
  }
}
