package org.onex.process.guard;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;

/** A model as XML elements that know their line, read by the engine's own hardened parser. */
final class ModelXml {

  private final Parse parse;

  private ModelXml(Parse parse) {
    this.parse = parse;
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
    return new ModelXml(
        parser.createParse().sourceInputStream(new ByteArrayInputStream(bytes)).execute());
  }

  /** Syntax errors; elements are complete only when there is none. */
  List<Problem> problems() {
    return parse.getProblems();
  }

  Stream<Element> elements() {
    return parse.getRootElement() == null
        ? Stream.empty()
        : withDescendants(parse.getRootElement());
  }

  private static Stream<Element> withDescendants(Element element) {
    return Stream.concat(
        Stream.of(element), element.elements().stream().flatMap(ModelXml::withDescendants));
  }
}
