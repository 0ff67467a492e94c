package org.onex.engine.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.onex.engine.check.FileProblem;

/** Every problem of every file, in one answer that the engine's REST gives as 400. */
class DeploymentRefused extends ParseException {

  private static final long serialVersionUID = 1L;

  DeploymentRefused(List<FileProblem> problems) {
    super(sentence(problems), problems.get(0).file(), List.of(), List.of());
    resorceReports = new ArrayList<>();
    byFile(problems)
        .forEach(
            (file, found) ->
                resorceReports.add(
                    new ResourceReportImpl(file, reports(found, true), reports(found, false))));
  }

  private static String sentence(List<FileProblem> problems) {
    var errors = problems.stream().filter(FileProblem::isError).toList();
    return byFile(errors).keySet().stream().collect(Collectors.joining("”、“", "“", "”不能部署。\n"))
        + errors.stream().map(FileProblem::sentence).collect(Collectors.joining("\n"));
  }

  private static Map<String, List<FileProblem>> byFile(List<FileProblem> problems) {
    return problems.stream()
        .collect(Collectors.groupingBy(FileProblem::file, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Problem> reports(List<FileProblem> problems, boolean errors) {
    return problems.stream()
        .filter(problem -> problem.isError() == errors)
        .<Problem>map(Report::new)
        .toList();
  }

  /** A problem as the engine reports it. */
  private record Report(FileProblem problem) implements Problem {

    @Override
    public String getMessage() {
      return problem.sentence();
    }

    @Override
    public int getLine() {
      return problem.line();
    }

    @Override
    public int getColumn() {
      return problem.column();
    }

    @Override
    public String getMainElementId() {
      return problem.element();
    }

    @Override
    public List<String> getElementIds() {
      return List.of(problem.element());
    }
  }
}
