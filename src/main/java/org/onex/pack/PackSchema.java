package org.onex.pack;

import java.util.List;
import java.util.Optional;

/**
 * What a pack's file may say: its tables, their columns and what each cell may hold. The reader,
 * the lint and the reference of the pack guide all follow this list.
 */
final class PackSchema {

  static final List<TableSchema> TABLES =
      List.of(
          Metadata.METADATA,
          ScheduleTables.SEASONS,
          ScheduleTables.WINDOWS,
          ScheduleTables.LEVELS,
          ScheduleTables.ROUTES,
          RuleTables.LIMITS,
          RuleTables.COST_CAPS,
          RuleTables.ADJUSTMENTS,
          ScheduleTables.INTERNAL_STEPS,
          PaperTables.DOCUMENTS,
          PaperTables.FORMS,
          DutyTables.DUTIES,
          DutyTables.DUTY_ITEMS,
          PaperTables.ENVELOPES,
          PaperTables.SOURCES,
          RuleTables.PARAMETERS);

  private PackSchema() {}

  static Optional<TableSchema> table(String name) {
    return TABLES.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return TABLES.stream().map(TableSchema::name).toList();
  }
}
