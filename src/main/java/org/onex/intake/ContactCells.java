package org.onex.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells that a unit and a person have alike. */
final class ContactCells {

  /** The engine takes nothing else as the id of a tenant or a user. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{2,32}");

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+\\-]+@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)+");
  private static final int LONGEST_EMAIL = 200;

  private ContactCells() {}

  static String id(RowReader row, Column column) {
    String text = row.required(column);
    if (!text.isEmpty() && !ID.matcher(text).matches()) {
      row.error(column, "“%s”填写的是“%s”，只能由 2 至 32 位半角字母和数字组成，请改正。".formatted(column.title(), text));
    }
    return text;
  }

  static String name(RowReader row, Column column, int most) {
    String text = row.required(column);
    row.limited(column, most);
    return text;
  }

  static @Nullable String email(RowReader row, Column column) {
    String text = row.limited(column, LONGEST_EMAIL);
    if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
      row.error(
          column,
          "“%s”填写的是“%s”，不是有效的邮箱地址，请按“name@example.edu.cn”的格式填写。".formatted(column.title(), text));
    }
    return text.isEmpty() ? null : text;
  }

  static @Nullable String optional(RowReader row, Column column, int most) {
    String text = row.limited(column, most);
    return text.isEmpty() ? null : text;
  }
}
