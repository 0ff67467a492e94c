package org.onex.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Parameters;
import org.onex.notice.Parameters.Parameter;
import org.onex.notice.Policy;
import org.onex.notice.Step;

/** Turns the tables of one pack into its policy, laid over what the packs above it say. */
final class PolicyReader {

  private final Map<String, DmnTables.Table> tables;
  private final Problems problems;
  private final Metadata metadata;

  private PolicyReader(Map<String, DmnTables.Table> tables, Problems problems, Metadata metadata) {
    this.tables = tables;
    this.problems = problems;
    this.metadata = metadata;
  }

  /** Names of the packs directly above. */
  static List<String> parents(PackSource source) {
    var problems = new Problems(source.file());
    return Metadata.read(source, DmnTables.read(source, problems), problems).parents();
  }

  /** 学校标识码 of the school whose own rules these are; empty for a notice. */
  static Optional<String> institution(PackSource source) {
    var problems = new Problems(source.file());
    return Metadata.read(source, DmnTables.read(source, problems), problems).institution();
  }

  static Policy read(PackSource source, List<Policy> parents, Problems problems) {
    var tables = DmnTables.read(source, problems);
    new SchemaCheck(problems).check(tables);
    var metadata = Metadata.read(source, tables, problems);
    var above = parents.stream().reduce((upper, lower) -> lower.on(upper)).orElse(Policy.ANY);
    return new PolicyReader(tables, problems, metadata).policy(above);
  }

  private Policy policy(Policy above) {
    var steps = rows(ScheduleTables.LEVELS, ScheduleTables::step);
    var reachable = new LinkedHashMap<String, Step>();
    Stream.concat(above.steps().stream(), steps.stream())
        .forEach(step -> reachable.put(step.code(), step));
    var own =
        new Policy(
            metadata.notice(),
            rows(ScheduleTables.SEASONS, ScheduleTables::term),
            rows(ScheduleTables.WINDOWS, ScheduleTables::window),
            steps,
            rows(ScheduleTables.ROUTES, row -> ScheduleTables.route(row, reachable)),
            rows(RuleTables.LIMITS, RuleTables::limit),
            rows(RuleTables.COST_CAPS, RuleTables::cap),
            rows(RuleTables.ADJUSTMENTS, RuleTables::adjustment),
            rows(ScheduleTables.INTERNAL_STEPS, ScheduleTables::internalStep),
            rows(PaperTables.DOCUMENTS, PaperTables::document),
            rows(PaperTables.FORMS, PaperTables::form),
            rows(DutyTables.DUTIES, DutyTables::duty),
            rows(DutyTables.DUTY_ITEMS, DutyTables::dutyItem),
            rows(PaperTables.ENVELOPES, PaperTables::envelope),
            rows(PaperTables.SOURCES, PaperTables::source),
            parameters());
    return own.on(above);
  }

  private <T> List<T> rows(TableSchema table, Function<RuleRowReader, @Nullable T> read) {
    var result = new ArrayList<T>();
    var notice = metadata.notice();
    var found = tables.get(table.name());
    for (var row : found == null ? List.<DmnTables.Row>of() : found.rows()) {
      var value = read.apply(new RuleRowReader(row, problems, notice.number(), notice.year()));
      if (value != null) {
        result.add(value);
      }
    }
    return result;
  }

  private Parameters parameters() {
    var parameters = new LinkedHashMap<String, Parameter>();
    for (var parameter : rows(RuleTables.PARAMETERS, RuleTables::parameter)) {
      parameters.put(parameter.name(), parameter);
    }
    return new Parameters(parameters);
  }
}
