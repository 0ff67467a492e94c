package org.onex.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.directory.ExistingDirectory;
import org.onex.directory.Institution;
import org.onex.directory.InstitutionKind;
import org.onex.directory.UnitEntry;

/** Reads the sheet 单位. Superiors are looked up at the end: they may stand below their schools. */
final class UnitReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CONTACT = 100;
  private static final int LONGEST_PHONE = 64;

  private final ExistingDirectory existingDirectory;
  private final List<IntakeProblem> problems;
  private final Map<String, RowReader> rows = new HashMap<>();
  private final Map<String, InstitutionKind> kinds = new HashMap<>();
  private final Map<String, String> above = new HashMap<>();
  private final List<Runnable> superiors = new ArrayList<>();
  private final List<UnitEntry> entries = new ArrayList<>();

  UnitReader(ExistingDirectory existingDirectory, List<IntakeProblem> problems) {
    this.existingDirectory = existingDirectory;
    this.problems = problems;
  }

  List<UnitEntry> entries() {
    return entries;
  }

  /** What kind of unit this is; what is known already stays, whatever the workbook says. */
  Optional<InstitutionKind> kind(String code) {
    return existingDirectory
        .unit(code)
        .map(Institution::kind)
        .or(() -> Optional.ofNullable(kinds.get(code)));
  }

  boolean mentions(String code) {
    return rows.containsKey(code) || existingDirectory.unit(code).isPresent();
  }

  void row(TableRow tableRow) {
    RowReader row = new RowReader(tableRow, problems);
    String code = ContactCells.id(row, RegisterColumns.CODE);
    unique(row, code);
    String name = ContactCells.name(row, RegisterColumns.NAME, LONGEST_NAME);
    @Nullable InstitutionKind kind = RegisterWords.KINDS.required(row, RegisterColumns.KIND);
    boolean school = kind == InstitutionKind.SCHOOL;
    @Nullable String type =
        ofSchool(row, RegisterWords.SCHOOL_TYPES, RegisterColumns.SCHOOL_TYPE, school);
    @Nullable String affiliation =
        ofSchool(row, RegisterWords.AFFILIATIONS, RegisterColumns.AFFILIATION, school);
    @Nullable Boolean registered =
        school
            ? RegisterWords.YES_OR_NO.required(row, RegisterColumns.REGISTERED)
            : RegisterWords.YES_OR_NO.optional(row, RegisterColumns.REGISTERED);
    @Nullable String contact = ContactCells.optional(row, RegisterColumns.CONTACT, LONGEST_CONTACT);
    @Nullable String phone = ContactCells.optional(row, RegisterColumns.PHONE, LONGEST_PHONE);
    @Nullable String email = ContactCells.email(row, RegisterColumns.UNIT_EMAIL);
    String superior = row.text(RegisterColumns.SUPERIOR);
    if (kind == null) {
      return;
    }
    kinds.putIfAbsent(code, kind);
    above.putIfAbsent(code, superior);
    sameKind(row, code, kind);
    superiors.add(
        () -> {
          superior(row, code, kind, superior);
          if (row.sound()) {
            entries.add(
                new UnitEntry(
                    code,
                    name,
                    kind,
                    type,
                    affiliation,
                    superior.isEmpty() ? null : superior,
                    registered == null || registered,
                    contact,
                    phone,
                    email));
          }
        });
  }

  void finish() {
    superiors.forEach(Runnable::run);
  }

  private void unique(RowReader row, String code) {
    if (code.isEmpty()) {
      return;
    }
    @Nullable RowReader earlier = rows.putIfAbsent(code, row);
    if (earlier != null) {
      row.error(
          RegisterColumns.CODE,
          "单位代码“%s”与第 %d 行重复，每个单位只能有一行，请删除其中一行或改正代码。"
              .formatted(code, earlier.row().row().number()));
    } else if (existingDirectory.idTaken(code)) {
      row.error(RegisterColumns.CODE, "单位代码“%s”与系统内另一单位的编号相同，请核对后改正。".formatted(code));
    }
  }

  private static @Nullable String ofSchool(
      RowReader row, Choice<String> words, Column column, boolean school) {
    if (school) {
      return words.required(row, column);
    }
    words.optional(row, column);
    return null;
  }

  private void sameKind(RowReader row, String code, InstitutionKind kind) {
    existingDirectory
        .unit(code)
        .filter(known -> known.kind() != kind)
        .ifPresent(
            known ->
                row.error(
                    RegisterColumns.KIND,
                    "单位“%s”已登记为“%s”，不能改为“%s”，请改回原类别，确属新单位的请使用新的单位代码。"
                        .formatted(code, known.kind().label(), kind.label())));
  }

  private void superior(RowReader row, String code, InstitutionKind kind, String superior) {
    if (kind == InstitutionKind.PROVINCE) {
      if (!superior.isEmpty()) {
        row.error(RegisterColumns.SUPERIOR, "省级单位没有上级单位，请清空“上级单位代码”。");
      }
      return;
    }
    if (superior.isEmpty()) {
      row.error(RegisterColumns.SUPERIOR, "“上级单位代码”未填写，%s".formatted(remedy(kind)));
      return;
    }
    if (!mentions(superior)) {
      row.error(
          RegisterColumns.SUPERIOR, "上级单位代码“%s”在本工作簿和系统内都没有，%s".formatted(superior, remedy(kind)));
      return;
    }
    if (standsOverItself(code)) {
      row.error(RegisterColumns.SUPERIOR, "上级单位代码“%s”与本单位互为上级，请核对后改正。".formatted(superior));
      return;
    }
    kind(superior)
        .filter(above -> !mayStandOver(above, kind))
        .ifPresent(
            above ->
                row.error(
                    RegisterColumns.SUPERIOR,
                    "上级单位“%s”是“%s”，%s".formatted(superior, above.label(), remedy(kind))));
  }

  private boolean standsOverItself(String code) {
    Set<String> passed = new HashSet<>();
    String next = code;
    while (!next.isEmpty() && passed.add(next)) {
      next = superiorOf(next);
    }
    return !next.isEmpty();
  }

  private String superiorOf(String code) {
    @Nullable String written = above.get(code);
    return written != null
        ? written
        : existingDirectory
            .unit(code)
            .flatMap(existingDirectory::superiorOf)
            .map(Institution::code)
            .orElse("");
  }

  /** A bureau may stand over another one: the city's over the county's. */
  private static boolean mayStandOver(InstitutionKind above, InstitutionKind kind) {
    return above.compareTo(kind) > 0 || (above == kind && kind == InstitutionKind.BUREAU);
  }

  private static String remedy(InstitutionKind kind) {
    return kind == InstitutionKind.BUREAU
        ? "请填写所属省级单位（县级单位填写所属市级单位）的代码。"
        : "请填写所在地市级教育行政部门（或省级单位）的代码。";
  }
}
