package org.onex.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.onex.pack.PackProblem;
import org.onex.pack.PackProblem.Severity;
import org.springframework.core.NestedExceptionUtils;

/**
 * What the engine's own parser asks of a file when it is deployed, for where there is no engine.
 */
final class EngineSchema {

  /** How the parser says where it stopped. */
  private static final Pattern AT = Pattern.compile("Line=(\\d+): (.*)");

  private EngineSchema() {}

  static Stream<PackProblem> problems(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .flatMap(file -> problem(file.getKey(), file.getValue()).stream());
  }

  private static Optional<PackProblem> problem(String file, byte[] content) {
    try {
      if (file.endsWith(".bpmn")) {
        Bpmn.readModelFromStream(new ByteArrayInputStream(content));
      } else if (file.endsWith(".dmn")) {
        Dmn.readModelFromStream(new ByteArrayInputStream(content));
      }
      return Optional.empty();
    } catch (ModelException refused) {
      var message = NestedExceptionUtils.getMostSpecificCause(refused).getMessage();
      var told = AT.matcher(String.valueOf(message));
      boolean located = told.find();
      return Optional.of(
          new PackProblem(
              file,
              located ? "第%s行".formatted(told.group(1)) : "",
              "",
              "不合标准格式（%s）".formatted(located ? told.group(2) : message),
              "请用 Camunda Modeler 重新保存",
              Severity.ERROR));
    }
  }
}
