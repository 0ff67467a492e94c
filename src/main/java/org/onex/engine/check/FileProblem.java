package org.onex.engine.check;

import org.camunda.bpm.engine.impl.util.xml.Element;
import org.onex.pack.PackProblem;
import org.onex.pack.PackProblem.Severity;

/**
 * What is wrong with one file, at an element of a model or at a row of a table.
 *
 * @param line 0 where the whole file or a table is meant
 */
public record FileProblem(PackProblem told, int line, int column) {

  static FileProblem ofFile(String file, String message, String remedy) {
    return of(new PackProblem(file, "", "", message, remedy, Severity.ERROR));
  }

  public static FileProblem of(PackProblem problem) {
    return new FileProblem(problem, 0, 0);
  }

  static FileProblem error(String file, Element element, String message, String remedy) {
    return at(file, element, message, remedy, Severity.ERROR);
  }

  static FileProblem warning(String file, Element element, String message, String remedy) {
    return at(file, element, message, remedy, Severity.WARNING);
  }

  private static FileProblem at(
      String file, Element element, String message, String remedy, Severity severity) {
    var id = element.attribute("id");
    return new FileProblem(
        new PackProblem(
            file,
            "第%d行".formatted(element.getLine()),
            id == null ? "" : id,
            message,
            remedy,
            severity),
        element.getLine(),
        element.getColumn());
  }

  public String file() {
    return told.file();
  }

  /** Id of the element or row; empty where there is none. */
  public String element() {
    return told.row();
  }

  public boolean isError() {
    return told.isError();
  }

  /** One copyable line: where, what, what to do. */
  public String sentence() {
    return told.sentence();
  }
}
