package org.onex.engine.check;

import java.util.stream.Stream;

/** A model that nobody can take in at a glance, or that has no picture, is pointed out. */
class ModelStaysReadable implements ModelRule {

  private static final int NODES = 25;

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    long nodes = model.nodes().count();
    Stream<FileProblem> size =
        nodes <= NODES
            ? Stream.empty()
            : model
                .all("process")
                .limit(1)
                .map(
                    process ->
                        model.warning(
                            process,
                            "流程有 %d 个节点，多于 %d 个".formatted(nodes, NODES),
                            "请把其中一段拆成被调用的流程"));
    Stream<FileProblem> picture =
        model.all("BPMNShape").findAny().isPresent()
            ? Stream.empty()
            : model
                .all("process")
                .limit(1)
                .map(process -> model.warning(process, "流程没有图形", "请在 Modeler 中补画"));
    return Stream.concat(size, picture);
  }
}
