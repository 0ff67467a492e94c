package org.onex.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onex.directory.Affiliations;
import org.onex.directory.InstitutionKind;
import org.onex.directory.Role;
import org.onex.directory.SchoolTypes;

/** The words of the sheets 单位 and 人员, and the ways in which people write them. */
final class RegisterWords {

  static final Choice<InstitutionKind> KINDS =
      Choice.of(titled(Arrays.asList(InstitutionKind.values()), InstitutionKind::label))
          .or("市级", InstitutionKind.BUREAU)
          .or("县级", InstitutionKind.BUREAU)
          .or("市级教育行政部门", InstitutionKind.BUREAU)
          .or("县级教育行政部门", InstitutionKind.BUREAU)
          .or("县教育局", InstitutionKind.BUREAU)
          .or("区教育局", InstitutionKind.BUREAU)
          .or("市教育局", InstitutionKind.BUREAU)
          .or("省级教育行政部门", InstitutionKind.PROVINCE);
  static final Choice<String> SCHOOL_TYPES =
      Choice.of(titled(SchoolTypes.ALL, SchoolTypes::title))
          .or("应用型本科", "applied_university")
          .or("高职", "vocational_college")
          .or("高职高专", "vocational_college")
          .or("职业本科", "vocational_university")
          .or("中职", "secondary")
          .or("技工院校", "technician_school");
  static final Choice<String> AFFILIATIONS =
      Choice.of(titled(Affiliations.ALL, Affiliations::title))
          .or("省直管县（市）", "province_governed_county");
  static final Choice<Role> ROLES =
      Choice.of(titled(Arrays.asList(Role.values()), Role::label))
          .or("市级审核员", Role.BUREAU)
          .or("县级审核员", Role.BUREAU);
  static final Choice<Boolean> YES_OR_NO =
      Choice.of(titled(List.of(true, false), yes -> yes ? "是" : "否"));
  static final Choice<Boolean> STATES =
      Choice.of(titled(List.of(true, false), active -> active ? "启用" : "停用"));

  private RegisterWords() {}

  private static <T> Map<String, T> titled(List<T> values, Function<T, String> title) {
    Map<String, T> words = new LinkedHashMap<>();
    values.forEach(value -> words.put(title.apply(value), value));
    return words;
  }
}
