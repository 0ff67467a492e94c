package org.onex.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onex.engine.identity.Groups;
import org.onex.notice.Policy;
import org.onex.notice.Step;
import org.onex.pack.PackChange;
import org.onex.pack.PackSource;
import org.springframework.stereotype.Component;

/** Everything that is wrong with files that somebody wants to deploy, all at once. */
@Component
public class PackCheck {

  private static final List<String> KNOWN =
      List.of(SentFiles.MODEL, SentFiles.TABLES, SentFiles.FORM);

  /** How an adjustment says that the province's office has it. */
  private static final String OFFICE = "PROVINCE";

  private final ExposedBeans beans;

  public PackCheck(ExposedBeans beans) {
    this.beans = beans;
  }

  public List<FileProblem> problems(SentFiles sent, ModelContext around) {
    var found = new ArrayList<FileProblem>();
    sent.files().keySet().stream()
        .filter(file -> KNOWN.stream().noneMatch(file::endsWith))
        .map(
            file ->
                FileProblem.ofFile(file, "不能部署“%s”".formatted(file), "只接受 .bpmn、.dmn 和 .form 文件"))
        .forEach(found::add);
    var models = models(sent, found);
    var processes =
        models.stream()
            .flatMap(model -> model.all("process"))
            .map(process -> ProcessModel.text(process, "id"))
            .collect(Collectors.toSet());
    var forms = new Forms(sent);
    var change = new PackChange(sent.packs(), around.packs());
    var policies = change.policies(packs(models, sent, around));
    var rules = rules(sent, around, processes, forms.ids(), policies);
    models.forEach(model -> rules.stream().flatMap(rule -> rule.judge(model)).forEach(found::add));
    forms.problems().forEach(found::add);
    new Tables(sent, around).judge(change, policies, processes).forEach(found::add);
    new AdjustmentTasksFitTheirStage(Groups.ofBureaus())
        .judge(models, policies)
        .forEach(found::add);
    new EveryProcessIsCalled().judge(models, policies).forEach(found::add);
    if (found.stream().noneMatch(FileProblem::isError)) {
      new EveryRouteIsWalked(beans, new Models(models, around)).judge(policies).forEach(found::add);
    }
    return found.stream().distinct().toList();
  }

  /** The packs whose rows are sent, and those whose models are, the shared ones included. */
  private static Set<String> packs(List<ProcessModel> models, SentFiles sent, ModelContext around) {
    return Stream.concat(
            sent.packs().stream(),
            around.packs().stream().filter(known -> flowsBy(models, known.pack())))
        .map(PackSource::pack)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean flowsBy(List<ProcessModel> models, String pack) {
    return models.stream()
        .map(ProcessModel::file)
        .anyMatch(
            file ->
                file.startsWith(pack + "-")
                    || file.equals(SharedFlow.FILING + SentFiles.MODEL)
                    || file.equals(SharedFlow.REVIEW + SentFiles.MODEL));
  }

  /** Those that can be read; a file that cannot has no other problem worth telling. */
  private static List<ProcessModel> models(SentFiles sent, List<FileProblem> found) {
    var models = new ArrayList<ProcessModel>();
    for (var file : sent.named(SentFiles.MODEL)) {
      var xml = ModelXml.read(sent.content(file));
      var name = SentFiles.bareName(file);
      xml.problems().forEach(problem -> found.add(unreadable(name, problem)));
      if (xml.problems().isEmpty()) {
        models.add(new ProcessModel(name, xml.elements().toList()));
      }
    }
    return models;
  }

  private static FileProblem unreadable(String file, org.camunda.bpm.engine.Problem problem) {
    return new FileProblem(
        FileProblem.ofFile(
                file,
                "不是可以读取的模型（%s）".formatted(problem.getMessage()),
                "不得含有 DOCTYPE；请用 Camunda Modeler 重新保存后再部署")
            .told(),
        problem.getLine(),
        problem.getColumn());
  }

  private List<ModelRule> rules(
      SentFiles sent,
      ModelContext around,
      Set<String> processes,
      Set<String> forms,
      Map<String, Policy> policies) {
    var packs =
        Stream.concat(sent.packs().stream(), around.packs().stream())
            .map(PackSource::pack)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var levels = levels(policies);
    return List.of(
        new NothingReachesForTheServer(),
        new BeansFitTheirPlace(beans),
        new ExpressionsStayInside(beans),
        new ConditionsReadWhatIsSet(beans),
        new FormsAreThere(forms, around),
        new CalledProcessesAreThere(beans, processes, around),
        new MessagesAreSent(beans),
        new EverythingIsNamed(),
        new DecisionsHaveADefault(),
        new HistoryIsKept(),
        new TimesAreReal(),
        new GroupsExist(Groups.all()),
        new IdsAreUnique(),
        new ProcessBelongsToItsPack(packs, around),
        new ModelStaysReadable(),
        new OfPacksOnly(new ConditionsAreComparisons(beans, levels), packs),
        new OfPacksOnly(new CallsHandOn(packs), packs),
        new OfPacksOnly(new UserTasksAreWhole(), packs),
        new OfPacksOnly(new HistoryIsKeptForYears(), packs));
  }

  /** What a model may compare the level of a case with. */
  private static Set<String> levels(Map<String, Policy> policies) {
    var levels =
        policies.values().stream()
            .flatMap(policy -> policy.steps().stream())
            .map(Step::level)
            .collect(Collectors.toSet());
    if (!levels.isEmpty()) {
      levels.add(OFFICE);
    }
    return levels;
  }
}
