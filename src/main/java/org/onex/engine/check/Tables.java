package org.onex.engine.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.pack.PackChange;
import org.onex.pack.PackProblem;

/** What the DMN files of a deployment must be: read, whole, and at one with the processes. */
class Tables {

  private static final String DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private final SentFiles sent;
  private final ModelContext around;

  Tables(SentFiles sent, ModelContext around) {
    this.sent = sent;
    this.around = around;
  }

  /**
   * @param processes ids of the processes that are sent along
   */
  Stream<FileProblem> judge(
      PackChange change, Map<String, Policy> policies, Set<String> processes) {
    return Stream.of(
            sent.named(SentFiles.TABLES).stream().flatMap(this::judge),
            change.problems().stream().map(FileProblem::of),
            change.daysOff(around.daysOff()).stream().map(FileProblem::of),
            policies.entrySet().stream()
                .flatMap(
                    pack ->
                        pack.getValue().steps().stream()
                            .filter(step -> !step.process().isEmpty())
                            .filter(
                                step ->
                                    !processes.contains(step.process())
                                        && !around.hasProcess(step.process()))
                            .flatMap(step -> missing(pack.getKey(), step))))
        .flatMap(found -> found);
  }

  private Stream<FileProblem> judge(String file) {
    Stream<FileProblem> unread =
        SentFiles.isPolicy(file)
            ? Stream.empty()
            : Stream.of(
                FileProblem.ofFile(
                    file,
                    "文件名“%s”不对应任何规则包，部署后不会生效".formatted(file),
                    "请改名为“<规则包名>-policy.dmn”后重新部署"));
    return Stream.concat(
        unread,
        ModelXml.read(sent.content(file))
            .elements()
            .filter(Tables::isOtherLanguage)
            .map(
                element ->
                    FileProblem.error(
                        SentFiles.bareName(file),
                        element,
                        "决策表只能使用 DMN 1.3 和 FEEL",
                        "请在 Camunda Modeler 中改正后重新部署")));
  }

  private static boolean isOtherLanguage(Element element) {
    return isOtherLanguage(element.attribute("expressionLanguage"))
        || (element.getTagName().equals("definitions") && !DMN_1_3.equals(element.getUri()));
  }

  private static boolean isOtherLanguage(@Nullable String language) {
    return language != null && !language.toLowerCase(Locale.ROOT).contains("feel");
  }

  /** A pack above answers for its own rows. */
  private Stream<FileProblem> missing(String pack, Step step) {
    return row(pack, step.drawnFromRows() ? step.code() : step.process())
        .map(
            row ->
                FileProblem.of(
                    new PackProblem(
                        pack + "-policy.dmn",
                        pack + "-levels",
                        row,
                        step.drawnFromRows()
                            ? "环节“%s”没有写明流程，上一级主管部门又不止一级，不能由系统生成审核流程".formatted(step.code())
                            : "环节“%s”的流程“%s”既不在本次部署中，也没有部署过".formatted(step.code(), step.process()),
                        step.drawnFromRows()
                            ? "请把办理单位改为 BUREAU，或上传流程“%s”".formatted(step.process())
                            : "请一并上传该流程，或改正 levels 表",
                        PackProblem.Severity.ERROR)))
        .stream();
  }

  private Optional<String> row(String pack, String word) {
    var quoted = "\"" + word + "\"";
    return sent.named(pack + "-policy.dmn").stream()
        .flatMap(file -> ModelXml.read(sent.content(file)).elements())
        .filter(element -> ProcessModel.text(element, "id").equals(pack + "-levels"))
        .flatMap(levels -> levels.elements("decisionTable").stream())
        .flatMap(table -> table.elements("rule").stream())
        .filter(rule -> entries(rule).anyMatch(quoted::equals))
        .map(rule -> ProcessModel.text(rule, "id"))
        .findFirst();
  }

  private static Stream<String> entries(Element rule) {
    return Stream.of("inputEntry", "outputEntry")
        .map(rule::elements)
        .flatMap(List::stream)
        .flatMap(entry -> Stream.ofNullable(entry.element("text")))
        .map(text -> text.getText().strip());
  }
}
