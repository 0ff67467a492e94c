package org.onex.engine.check;

import java.util.Collection;
import java.util.stream.Stream;

/** Asks a rule only of the packs' own processes; what all packs share is made differently. */
record OfPacksOnly(ModelRule rule, Collection<String> packs) implements ModelRule {

  @Override
  public Stream<FileProblem> judge(ProcessModel model) {
    return packs.stream().anyMatch(pack -> model.file().startsWith(pack + "-"))
        ? rule.judge(model)
        : Stream.empty();
  }
}
