package org.onex.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.policy.AdjustmentTerm;
import org.onex.policy.CostCap;
import org.onex.policy.Duty;
import org.onex.policy.Envelope;
import org.onex.policy.Limit;
import org.onex.policy.Notice;
import org.onex.policy.Parameters;
import org.onex.policy.Parameters.Parameter;
import org.onex.policy.Policy;
import org.onex.policy.RequiredDocument;
import org.onex.policy.Route;
import org.onex.policy.Source;
import org.onex.policy.Step;
import org.onex.policy.Term;
import org.onex.policy.Verdict;
import org.onex.policy.WindowRow;

/** Turns the tables of one pack into its policy, laid over what the packs above it say. */
final class PolicyReader {

  private static final Set<String> TABLES =
      Set.of(
          "metadata",
          "seasons",
          "windows",
          "levels",
          "routes",
          "limits",
          "costCaps",
          "adjustments",
          "documents",
          "duties",
          "envelopes",
          "sources",
          "parameters");

  private final Map<String, List<DmnTables.Row>> tables;
  private final Problems problems;
  private final Metadata metadata;

  private PolicyReader(
      Map<String, List<DmnTables.Row>> tables, Problems problems, Metadata metadata) {
    this.tables = tables;
    this.problems = problems;
    this.metadata = metadata;
  }

  /** Names of the packs directly above. */
  static List<String> parents(PackSource source) {
    var problems = new Problems(source.file());
    return Metadata.read(source, DmnTables.read(source, problems), problems).parents();
  }

  static Policy read(PackSource source, List<Policy> parents, Problems problems) {
    var tables = DmnTables.read(source, problems);
    var metadata = Metadata.read(source, tables, problems);
    var above = parents.stream().reduce((upper, lower) -> lower.on(upper)).orElse(Policy.ANY);
    return new PolicyReader(tables, problems, metadata).policy(above);
  }

  private Policy policy(Policy above) {
    tables.keySet().stream()
        .filter(table -> !TABLES.contains(table))
        .forEach(table -> problems.error(table, "", "没有名为“" + table + "”的规则表", "可用的表：" + TABLES));
    var steps = rows("levels", this::step);
    var reachable = new LinkedHashMap<String, Step>();
    Stream.concat(above.steps().stream(), steps.stream())
        .forEach(step -> reachable.put(step.code(), step));
    var own =
        new Policy(
            metadata.notice(),
            rows("seasons", this::term),
            rows("windows", this::window),
            steps,
            rows("routes", row -> route(row, reachable)),
            rows("limits", this::limit),
            rows("costCaps", this::cap),
            rows("adjustments", this::adjustment),
            rows("documents", this::document),
            rows("duties", this::duty),
            rows("envelopes", this::envelope),
            rows("sources", this::source),
            parameters());
    return own.on(above);
  }

  private <T> List<T> rows(String table, Function<RowReader, @Nullable T> read) {
    var result = new ArrayList<T>();
    for (var row : tables.getOrDefault(table, List.of())) {
      var value = read.apply(new RowReader(row, problems, metadata.notice().number()));
      if (value != null) {
        result.add(value);
      }
    }
    return result;
  }

  private Term term(RowReader row) {
    return new Term(
        row.required("season"),
        row.required("title"),
        row.choice("channel", Term.Channel.values(), Term.Channel::label),
        row.yes("reason"),
        row.provision());
  }

  private @Nullable WindowRow window(RowReader row) {
    row.required("closes");
    var closes = row.date("closes");
    if (closes == null) {
      return null;
    }
    return new WindowRow(
        row.required("season"),
        row.required("level"),
        row.date("opens"),
        closes,
        row.yes("inclusive"),
        row.optional("shift").orElse("不顺延"),
        row.provision());
  }

  private Step step(RowReader row) {
    return new Step(
        row.required("step"),
        row.required("level"),
        row.required("title"),
        row.text("process"),
        row.choice("reviewer", Step.Reviewer.values(), Enum::name),
        row.provision());
  }

  private Route route(RowReader row, Map<String, Step> steps) {
    var way = new ArrayList<Step>();
    for (var code : row.list("steps")) {
      var step = steps.get(code);
      if (step == null) {
        row.error("路径中的环节“" + code + "”没有在 levels 表中说明", "请在 levels 表中补充该环节");
      } else {
        way.add(step);
      }
    }
    if (row.list("steps").isEmpty()) {
      row.error("路径没有任何环节", "请填写，例如 \"school\",\"province\"");
    }
    return new Route(row.set("schoolType"), row.set("affiliation"), way, row.provision());
  }

  private @Nullable Limit limit(RowReader row) {
    var rule = row.required("rule");
    var scope = row.text("scope");
    var provision = row.provision();
    var effect = row.choice("effect", Verdict.values(), Verdict::label);
    var kind = LimitVocabulary.of(rule, scope);
    if (kind.isEmpty()) {
      row.error(
          "没有名为“%s”、项目为“%s”的规则".formatted(rule, scope),
          LimitVocabulary.rules().contains(rule)
              ? "该规则的项目有：" + LimitVocabulary.scopes(rule)
              : "可用的规则：" + LimitVocabulary.rules().stream().sorted().toList());
      return null;
    }
    if (!kind.get().admits(row.list("value"))) {
      row.error(
          "“value”列的“%s”不合规则“%s”的要求".formatted(String.join("、", row.list("value")), rule),
          kind.get().wanted());
      return null;
    }
    return new Limit(
        rule,
        row.set("schoolType"),
        row.set("majorCategory"),
        row.set("level"),
        scope,
        row.list("value"),
        effect,
        row.optional("code").orElse(null),
        row.meeting(),
        provision);
  }

  private CostCap cap(RowReader row) {
    return new CostCap(
        row.required("form"),
        row.required("title"),
        row.number("cap"),
        row.meeting(),
        row.provision());
  }

  private AdjustmentTerm adjustment(RowReader row) {
    return new AdjustmentTerm(
        row.required("subject"),
        row.required("direction"),
        row.choice("outcome", AdjustmentTerm.Outcome.values(), AdjustmentTerm.Outcome::label),
        row.list("consents"),
        row.list("documents"),
        row.optional("code").orElse(null),
        row.meeting(),
        row.provision());
  }

  private RequiredDocument document(RowReader row) {
    return new RequiredDocument(
        row.required("step"),
        row.required("document"),
        row.required("title"),
        row.text("template"),
        row.yes("seal"),
        row.text("each"),
        row.optional("code").orElse(null),
        row.meeting(),
        row.provision());
  }

  private Duty duty(RowReader row) {
    return new Duty(
        row.required("report"),
        row.required("title"),
        row.text("season"),
        row.set("schoolType"),
        row.required("cycle"),
        row.date("due"),
        row.choice("effect", Verdict.values(), Verdict::label),
        row.provision());
  }

  private Envelope envelope(RowReader row) {
    return new Envelope(
        row.required("occasion"),
        row.text("mailbox"),
        row.required("subject"),
        row.list("attachments"),
        row.provision());
  }

  private Source source(RowReader row) {
    return new Source(
        row.required("title"),
        row.text("number"),
        row.required("issuer"),
        row.date("date"),
        row.required("relation"),
        row.provision());
  }

  private Parameters parameters() {
    var parameters = new LinkedHashMap<String, Parameter>();
    for (var parameter : rows("parameters", this::parameter)) {
      parameters.put(parameter.name(), parameter);
    }
    return new Parameters(parameters);
  }

  private @Nullable Parameter parameter(RowReader row) {
    var name = row.required("name");
    var values = row.list("value");
    var provision = row.provision();
    var wanted = ParameterVocabulary.of(name);
    if (wanted.isEmpty()) {
      row.error("没有名为“" + name + "”的参数", "可用的参数：" + ParameterVocabulary.names());
      return null;
    }
    if (!wanted.get().admits(values)) {
      row.error("参数“" + name + "”的值" + values + "不能识别", wanted.get().wanted());
      return null;
    }
    return new Parameter(name, values, provision);
  }

  /** What the pack says about itself. */
  record Metadata(Notice notice, List<String> parents) {

    static Metadata read(
        PackSource source, Map<String, List<DmnTables.Row>> tables, Problems problems) {
      var items = new LinkedHashMap<String, RowReader>();
      for (var row : tables.getOrDefault("metadata", List.of())) {
        var reader = new RowReader(row, problems, "");
        items.put(reader.required("item"), reader);
      }
      for (var item : List.of("policy", "number", "issuer", "title", "year")) {
        if (!items.containsKey(item)) {
          problems.error("metadata", "", "缺少“" + item + "”", "请在 metadata 表中补充");
        }
      }
      var pack = text(items, "pack");
      if (!pack.isEmpty() && !pack.equals(source.pack())) {
        problems.error("metadata", "", "规则包名“" + pack + "”与文件夹“" + source.pack() + "”不一致", "请改为一致");
      }
      var date = items.get("date");
      var notice =
          new Notice(
              text(items, "policy"),
              source.pack(),
              text(items, "number"),
              text(items, "issuer"),
              text(items, "title"),
              date == null ? null : date.date("value"),
              year(items, problems),
              new Notice.Circulation(
                  list(items, "addressees"), text(items, "publicity"), list(items, "copies")));
      return new Metadata(notice, list(items, "parents"));
    }

    private static List<String> list(Map<String, RowReader> items, String item) {
      var row = items.get(item);
      return row == null ? List.of() : row.list("value");
    }

    private static String text(Map<String, RowReader> items, String item) {
      var row = items.get(item);
      return row == null ? "" : Objects.requireNonNull(row.text("value"));
    }

    private static int year(Map<String, RowReader> items, Problems problems) {
      var text = text(items, "year");
      if (text.matches("\\d{4}")) {
        return Integer.parseInt(text);
      }
      problems.error("metadata", "", "年度“" + text + "”不是四位年份", "请填写，例如 2027");
      return 0;
    }
  }
}
