package org.onex.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onex.directory.ExistingDirectory;
import org.onex.directory.Institution;
import org.onex.directory.Person;
import org.onex.directory.PersonEntry;
import org.onex.directory.Role;

/** Reads the sheet 人员, after the sheet 单位. */
final class PersonReader {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_POST = 200;

  private final ExistingDirectory existingDirectory;
  private final UnitReader units;
  private final List<IntakeProblem> problems;
  private final Map<String, Integer> rows = new HashMap<>();
  private final List<PersonEntry> entries = new ArrayList<>();

  PersonReader(
      ExistingDirectory existingDirectory, UnitReader units, List<IntakeProblem> problems) {
    this.existingDirectory = existingDirectory;
    this.units = units;
    this.problems = problems;
  }

  List<PersonEntry> entries() {
    return entries;
  }

  void row(TableRow tableRow) {
    RowReader row = new RowReader(tableRow, problems);
    String account = ContactCells.id(row, RegisterColumns.ACCOUNT);
    String name = ContactCells.name(row, RegisterColumns.PERSON, LONGEST_NAME);
    String unit = row.required(RegisterColumns.UNIT);
    @Nullable Role role = RegisterWords.ROLES.required(row, RegisterColumns.ROLE);
    @Nullable String email = ContactCells.email(row, RegisterColumns.EMAIL);
    @Nullable Boolean state = RegisterWords.STATES.optional(row, RegisterColumns.STATE);
    String post = row.limited(RegisterColumns.POST, LONGEST_POST);
    boolean active = state == null || state;
    unique(row, account);
    unit(row, unit, role);
    if (!account.isEmpty()) {
      existingDirectory.person(account).ifPresent(known -> same(row, known, account, unit));
      notOneself(row, account, role, active);
    }
    if (role != null && row.sound()) {
      entries.add(
          new PersonEntry(account, name, unit, role, email, post.isEmpty() ? null : post, active));
    }
  }

  private void unique(RowReader row, String account) {
    if (account.isEmpty()) {
      return;
    }
    @Nullable Integer earlier =
        rows.putIfAbsent(ExistingDirectory.key(account), row.row().row().number());
    if (earlier != null) {
      row.error(
          RegisterColumns.ACCOUNT,
          "账号“%s”与第 %d 行重复（不区分大小写），请删除其中一行或改用其他账号。".formatted(account, earlier));
    }
  }

  private void unit(RowReader row, String unit, @Nullable Role role) {
    if (unit.isEmpty()) {
      return;
    }
    if (!units.mentions(unit)) {
      row.error(RegisterColumns.UNIT, "单位代码“%s”在本工作簿和系统内都没有，请先在“单位”表登记该单位，或改正代码。".formatted(unit));
    } else if (role != null) {
      units
          .kind(unit)
          .filter(kind -> kind != role.unit())
          .ifPresent(
              kind ->
                  row.error(
                      RegisterColumns.ROLE,
                      "角色“%s”只能用于单位类别为“%s”的人员，单位“%s”的类别是“%s”，请改正角色或单位代码。"
                          .formatted(role.label(), role.unit().label(), unit, kind.label())));
    }
  }

  private void same(RowReader row, Person known, String account, String unit) {
    if (!known.id().equals(account)) {
      row.error(
          RegisterColumns.ACCOUNT,
          "账号“%s”与已有账号“%s”仅大小写不同，请使用已有写法或改用其他账号。".formatted(account, known.id()));
      return;
    }
    existingDirectory
        .unitOf(known)
        .map(Institution::code)
        .filter(code -> !unit.isEmpty() && !code.equals(unit))
        .ifPresent(
            code ->
                row.error(
                    RegisterColumns.ACCOUNT,
                    "账号“%s”属于单位“%s”，不能改到单位“%s”；人员调动请将原账号停用，在新单位登记新账号。"
                        .formatted(account, code, unit)));
  }

  private void notOneself(RowReader row, String account, @Nullable Role role, boolean active) {
    if (!account.equals(existingDirectory.readerId())) {
      return;
    }
    if (!active) {
      row.error(RegisterColumns.STATE, "不能停用本人正在使用的账号“%s”，请由另一名系统管理员办理。".formatted(account));
    }
    if (role != null && role != Role.ADMINISTRATOR) {
      row.error(RegisterColumns.ROLE, "不能更改本人账号“%s”的角色，请由另一名系统管理员办理。".formatted(account));
    }
  }
}
