package org.onex.engine.check;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.camunda.bpm.engine.impl.xml.ProblemImpl;
import org.jspecify.annotations.Nullable;

/** A model as XML elements that know their line, read by the engine's own hardened parser. */
final class ModelXml {

  private final @Nullable Element root;
  private final List<Problem> problems;

  private ModelXml(@Nullable Element root, List<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  static ModelXml read(byte[] bytes) {
    var parser =
        new Parser() {
          @Override
          public Parse createParse() {
            return new Parse(this) {};
          }

          /** The engine's shared factory knows namespaces only after it validated something. */
          @Override
          protected SAXParserFactory getSaxParserFactoryLazily() {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory;
          }
        };
    var parse = parser.createParse().sourceInputStream(new ByteArrayInputStream(bytes));
    try {
      parse.execute();
      return new ModelXml(parse.getRootElement(), parse.getProblems());
    } catch (ProcessEngineException unreadable) {
      return new ModelXml(null, List.of(unreadable()));
    }
  }

  /** Also what a document type declaration ends in: the parser does not take one. */
  private static Problem unreadable() {
    return new ProblemImpl(
        "文件不是可以读取的模型（不得含有 DOCTYPE），请用 Camunda Modeler 重新保存后再部署。",
        new Element("", "", "", null, null));
  }

  /** Syntax errors; elements are complete only when there is none. */
  List<Problem> problems() {
    return problems;
  }

  Stream<Element> elements() {
    return root == null ? Stream.empty() : withDescendants(root);
  }

  private static Stream<Element> withDescendants(Element element) {
    return Stream.concat(
        Stream.of(element), element.elements().stream().flatMap(ModelXml::withDescendants));
  }
}
