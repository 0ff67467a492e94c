package org.onex.engine.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A process is called as its file, and begins with the name of its pack unless all share it. */
class ProcessBelongsToItsPack implements ModelRule {

  private final Collection<String> packs;
  private final ModelContext around;

  ProcessBelongsToItsPack(Collection<String> packs, ModelContext around) {
    this.packs = packs;
    this.around = around;
  }

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    List<Element> processes = model.all("process").toList();
    return processes.isEmpty()
        ? Stream.of(FileProblem.ofFile(model.file(), "文件中没有流程", "请在 Modeler 中画出流程后再部署"))
        : processes.stream().flatMap(process -> judge(model, process));
  }

  private Stream<FileProblem> judge(ProcessModel model, Element process) {
    var id = ProcessModel.text(process, "id");
    var name = SentFiles.bareName(model.file());
    Stream<FileProblem> file =
        name.equals(id + SentFiles.MODEL)
            ? Stream.empty()
            : Stream.of(
                model.error(
                    process, "流程编号“%s”与文件名“%s”不一致".formatted(id, name), "请改为一致；一个文件只放一个流程"));
    Stream<FileProblem> pack =
        packs.stream().anyMatch(known -> id.startsWith(known + "-")) || around.isShared(id)
            ? Stream.empty()
            : Stream.of(
                model.error(
                    process,
                    "流程编号“%s”没有以规则包名开头".formatted(id),
                    "请改为“<规则包名>-…”；新规则包首次部署时请与其规则表一并上传"));
    Stream<FileProblem> run =
        "true".equals(process.attribute("isExecutable"))
            ? Stream.empty()
            : Stream.of(model.error(process, "流程没有设为可执行", "请在 Modeler 中勾选 Executable"));
    return Stream.of(file, pack, run).flatMap(found -> found);
  }
}
