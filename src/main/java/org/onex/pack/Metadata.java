package org.onex.pack;

import static org.onex.pack.RuleColumn.required;
import static org.onex.pack.TableSchema.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.notice.Notice;

/** What the pack says about itself. */
record Metadata(Notice notice, List<String> parents, Optional<String> institution) {

  static final TableSchema METADATA =
      table(
          "metadata",
          "通知信息",
          "这份规则包是哪份文件，叠加在哪份规则包之上",
          List.of(
              required("item", "项目", CellType.CODE, "见“通知信息的项目”"),
              required("value", "内容", CellType.TEXTS, "该项目的内容")),
          "item");

  static Metadata read(PackSource source, Map<String, DmnTables.Table> tables, Problems problems) {
    var id = source.pack() + "-metadata";
    var items = new LinkedHashMap<String, RuleRowReader>();
    var table = tables.getOrDefault("metadata", new DmnTables.Table(id, List.of(), List.of()));
    for (var row : table.rows()) {
      var reader = new RuleRowReader(row, problems, "", 0);
      check(reader);
      items.putIfAbsent(reader.text("item"), reader);
    }
    MetadataVocabulary.ITEMS.stream()
        .filter(known -> known.required() && !items.containsKey(known.item()))
        .forEach(
            known ->
                problems.error(
                    id,
                    "",
                    "缺少“%s”（%s）".formatted(known.item(), known.meaning()),
                    "请在 metadata 表中补充"));
    var empty =
        new RuleRowReader(new DmnTables.Row(id, "", Map.of(), java.util.Set.of()), problems, "", 0);
    var pack = items.getOrDefault("pack", empty);
    if (!pack.text("value").isEmpty() && !pack.text("value").equals(source.pack())) {
      pack.error("规则包名“%s”与文件夹“%s”不一致".formatted(pack.text("value"), source.pack()), "请改为一致");
    }
    var notice =
        new Notice(
            items.getOrDefault("policy", empty).text("value"),
            source.pack(),
            items.getOrDefault("number", empty).text("value"),
            items.getOrDefault("issuer", empty).text("value"),
            items.getOrDefault("title", empty).text("value"),
            items.getOrDefault("date", empty).date("value"),
            items.getOrDefault("year", empty).whole("value").orElse(0),
            new Notice.Circulation(
                items.getOrDefault("addressees", empty).list("value"),
                items.getOrDefault("publicity", empty).text("value"),
                items.getOrDefault("copies", empty).list("value")));
    return new Metadata(
        notice,
        items.getOrDefault("parents", empty).list("value"),
        items.getOrDefault("institution", empty).optional("value"));
  }

  private static void check(RuleRowReader row) {
    var item = row.text("item");
    var known = MetadataVocabulary.of(item);
    if (known.isEmpty()) {
      row.error(
          "没有名为“" + item + "”的项目",
          "可用的项目：" + MetadataVocabulary.ITEMS.stream().map(MetadataVocabulary::item).toList());
      return;
    }
    var kind = known.get().kind();
    var values = row.list("value");
    if (values.size() > 1 && !kind.several()) {
      row.error("“" + item + "”只能有一个值", "请保留一个");
    }
    values.stream()
        .filter(value -> !kind.admits().test(value))
        .forEach(
            value ->
                row.error("“%s”的“%s”%s".formatted(item, value, kind.complaint()), kind.remedy()));
  }
}
