package org.onex.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack with errors was to be stored; carries all of them. */
public class PackRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackProblem> problems;

  public PackRefused(List<PackProblem> problems) {
    super(problems.stream().map(PackProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<PackProblem> problems() {
    return problems;
  }
}
