package org.onex.directory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chinese names of the school types that packs route by. */
public final class SchoolTypes {

  private static final Map<String, String> TITLES =
      Map.of(
          "applied_university", "应用型本科高校",
          "vocational_college", "高等职业学校",
          "vocational_university", "本科层次职业学校",
          "secondary", "中等职业学校",
          "open_university", "开放大学",
          "technician_school", "技工学校");

  private static final Map<String, String> SHORT =
      Map.of(
          "applied_university", "应用型本科",
          "vocational_college", "高职",
          "vocational_university", "本科层次职业教育试点学校",
          "secondary", "中职");

  public static final List<String> ALL =
      List.of(
          "applied_university",
          "vocational_university",
          "vocational_college",
          "secondary",
          "technician_school",
          "open_university");

  private SchoolTypes() {}

  /** The code itself when a pack brings a type of its own. */
  public static String title(@Nullable String type) {
    return type == null ? "" : TITLES.getOrDefault(type, type);
  }

  /** As official tables abbreviate it. */
  public static String shortTitle(@Nullable String type) {
    return type == null ? "" : SHORT.getOrDefault(type, title(type));
  }
}
