package org.onex.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The decision tables of a DMN file as rows of cells. Read with the JDK's parser and nothing else:
 * rows are never evaluated, and a file from outside must not reach for entities.
 */
final class DmnTables {

  private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private final Problems problems;
  private final Map<String, Table> tables = new LinkedHashMap<>();

  private DmnTables(Problems problems) {
    this.problems = problems;
  }

  /**
   * One table as the file has it.
   *
   * @param id with the pack's prefix
   */
  record Table(String id, List<String> columns, List<Row> rows) {}

  /**
   * One row; cells by the name of their column.
   *
   * @param unreadable columns whose cells are not in the grammar, and stand as empty
   */
  record Row(String table, String id, Map<String, Cell> cells, Set<String> unreadable) {

    List<String> values(String column) {
      return cells.getOrDefault(column, Cell.EMPTY).values();
    }

    boolean readable(String column) {
      return !unreadable.contains(column);
    }
  }

  /** Tables by name without the pack's prefix. */
  static Map<String, Table> read(PackSource source, Problems problems) {
    var reading = new DmnTables(problems);
    try {
      var root = parse(source.text()).getDocumentElement();
      if (DMN.equals(root.getNamespaceURI()) && "definitions".equals(root.getLocalName())) {
        children(root, "decision").forEach(decision -> reading.decision(source.pack(), decision));
      } else {
        problems.error("", "", "不是 DMN 1.3 文件", "请用 Camunda Modeler 另存为 DMN 1.3");
      }
    } catch (SAXException malformed) {
      problems.error("", "", "文件无法解析：" + malformed.getMessage(), "请检查 XML 是否完整，且不得含有 DOCTYPE");
    }
    return reading.tables;
  }

  private static Document parse(String text) throws SAXException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void decision(String pack, Element decision) {
    String id = decision.getAttribute("id");
    if (!id.startsWith(pack + "-")) {
      problems.error(id, "", "决策表编号没有以规则包名“" + pack + "-”开头", "请改为“" + pack + "-…”");
      return;
    }
    var table = id.substring(pack.length() + 1);
    var found = children(decision, "decisionTable");
    if (found.isEmpty()) {
      problems.error(id, "", "不是决策表", "规则包只能使用决策表，请改写");
      return;
    }
    var columns = columns(found.get(0));
    var rules = children(found.get(0), "rule");
    var rows = new ArrayList<Row>();
    for (int i = 0; i < rules.size(); i++) {
      rows.add(row(id, columns, rules.get(i), i + 1));
    }
    if (tables.putIfAbsent(table, new Table(id, columns, rows)) != null) {
      problems.error(id, "", "决策表编号“" + id + "”重复", "请把两张表合并为一张");
    }
  }

  private static List<String> columns(Element table) {
    var columns = new ArrayList<String>();
    for (var input : children(table, "input")) {
      columns.add(
          children(input, "inputExpression").stream().map(DmnTables::text).findFirst().orElse(""));
    }
    children(table, "output").forEach(output -> columns.add(output.getAttribute("name")));
    return columns;
  }

  private Row row(String table, List<String> columns, Element rule, int position) {
    var named = rule.getAttribute("id");
    var id = named.isEmpty() ? "第" + position + "行" : named;
    var entries = new ArrayList<>(children(rule, "inputEntry"));
    entries.addAll(children(rule, "outputEntry"));
    if (entries.size() != columns.size()) {
      problems.error(
          table,
          id,
          "有 %d 列而本行有 %d 个单元格".formatted(columns.size(), entries.size()),
          "请在 Modeler 中打开并保存一次");
    }
    var cells = new LinkedHashMap<String, Cell>();
    var unreadable = new HashSet<String>();
    for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
      var column = columns.get(i);
      var raw = text(entries.get(i));
      var cell = Cell.parse(raw);
      cells.put(column, cell.orElse(Cell.EMPTY));
      if (cell.isEmpty()) {
        unreadable.add(column);
        problems.error(table, id, "“%s”列的内容“%s”不能识别".formatted(column, raw), Cell.remedy(raw));
      }
    }
    return new Row(table, id, cells, unreadable);
  }

  private static String text(Element element) {
    return children(element, "text").stream()
        .map(Node::getTextContent)
        .findFirst()
        .orElse("")
        .strip();
  }

  private static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        children.add(element);
      }
    }
    return children;
  }
}
