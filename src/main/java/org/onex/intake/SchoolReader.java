package org.onex.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.ComparableText;
import org.onex.directory.Institution;

/** Tells which school a row is for; only the schools that the person may file for are known. */
final class SchoolReader {

  private static final int NAMED = 3;

  private final Map<String, Institution> byCode = new HashMap<>();
  private final Map<String, Institution> byName = new HashMap<>();
  private final String allowed;
  private final @Nullable Institution only;

  SchoolReader(Collection<Institution> schools) {
    for (Institution school : schools) {
      byCode.put(ComparableText.key(school.code()), school);
      byName.put(ComparableText.key(school.name()), school);
    }
    allowed =
        schools.stream()
                .limit(NAMED)
                .map(school -> school.name() + "（" + school.code() + "）")
                .collect(Collectors.joining("、"))
            + (schools.size() > NAMED ? "等 " + schools.size() + " 所学校" : "");
    only = schools.size() == 1 ? schools.iterator().next() : null;
  }

  @Nullable Institution read(RowReader row) {
    Header header = row.row().header();
    if (!header.has(FilingColumns.SCHOOL_CODE) && !header.has(FilingColumns.SCHOOL_NAME)) {
      return onlySchool(row);
    }
    String code = row.text(FilingColumns.SCHOOL_CODE);
    String name = row.text(FilingColumns.SCHOOL_NAME);
    if (!row.sound()) {
      return null;
    }
    return code.isEmpty() ? byName(row, name) : byCode(row, code, name);
  }

  private @Nullable Institution onlySchool(RowReader row) {
    if (only == null) {
      row.error(FilingColumns.SCHOOL_CODE, "表内没有“学校标识码”列，无法判断为哪所学校申报，请补上这一列。");
    }
    return only;
  }

  private @Nullable Institution byName(RowReader row, String name) {
    @Nullable Institution school = byName.get(ComparableText.key(name));
    if (school != null) {
      row.hint(
          FilingColumns.SCHOOL_CODE, "“学校标识码”未填写，已按学校名称识别为 %s，请核对并补填。".formatted(school.code()));
    } else {
      row.error(
          FilingColumns.SCHOOL_CODE,
          name.isEmpty()
              ? "“学校标识码”未填写，请补填；本账号可申报的学校为：" + allowed + "。"
              : "“学校标识码”未填写，且“%s”不是本账号可申报的学校（%s），请改正或删除此行。".formatted(name, allowed));
    }
    return school;
  }

  private @Nullable Institution byCode(RowReader row, String code, String name) {
    @Nullable Institution school = byCode.get(ComparableText.key(code));
    if (school == null) {
      row.error(
          FilingColumns.SCHOOL_CODE,
          "学校标识码“%s”不是本账号可申报的学校（%s），学校只能为本校申报，请改正或删除此行。".formatted(code, allowed));
      return null;
    }
    if (!name.isEmpty() && !ComparableText.key(name).equals(ComparableText.key(school.name()))) {
      row.hint(
          FilingColumns.SCHOOL_NAME,
          "学校标识码 %s 对应“%s”，表内写的是“%s”，将按标识码申报，请核对。".formatted(code, school.name(), name));
    }
    return school;
  }
}
