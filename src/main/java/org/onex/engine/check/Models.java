package org.onex.engine.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The models that would be in force: those that are sent, else those that are there. */
final class Models {

  private final ModelContext around;
  private final Map<String, Optional<FlowGraph>> graphs = new HashMap<>();

  Models(Collection<ProcessModel> sent, ModelContext around) {
    this.around = around;
    sent.forEach(
        model ->
            model
                .all("process")
                .forEach(
                    process ->
                        graphs.put(
                            ProcessModel.text(process, "id"), Optional.of(new FlowGraph(model)))));
  }

  Optional<FlowGraph> of(String process) {
    return graphs.computeIfAbsent(
        process,
        id ->
            around
                .model(id)
                .map(ModelXml::read)
                .filter(xml -> xml.problems().isEmpty())
                .map(xml -> new ProcessModel(id + SentFiles.MODEL, xml.elements().toList()))
                .map(FlowGraph::new));
  }
}
