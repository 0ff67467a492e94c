package org.onex.engine.check;

import java.util.stream.Stream;

/** One thing that every process model keeps to, whoever deploys it. */
interface ModelRule {

  Stream<FileProblem> judge(ProcessModel model);
}
