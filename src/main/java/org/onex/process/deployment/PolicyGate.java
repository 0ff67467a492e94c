package org.onex.process.deployment;

import java.util.List;
import java.util.Map;
import org.onex.pack.PackArchive;
import org.onex.pack.PackProblem;
import org.onex.pack.PackRefused;
import org.onex.pack.PackSource;
import org.onex.process.guard.PackGate;
import org.springframework.stereotype.Component;

/** Lints and archives the policy tables of a deployment, in the deployment's own transaction. */
@Component
class PolicyGate implements PackGate {

  private static final String TABLES = ".dmn";
  private static final String POLICY = "-policy.dmn";

  private final PackArchive archive;

  PolicyGate(PackArchive archive) {
    this.archive = archive;
  }

  @Override
  public List<Objection> accept(String deploymentId, Map<String, String> resources) {
    List<Objection> unknown =
        resources.keySet().stream()
            .filter(resource -> resource.endsWith(TABLES) && !resource.endsWith(POLICY))
            .map(PolicyGate::unknown)
            .toList();
    if (!unknown.isEmpty()) {
      return unknown;
    }
    List<PackSource> sources =
        resources.entrySet().stream()
            .filter(resource -> resource.getKey().endsWith(POLICY))
            .map(resource -> source(resource.getKey(), resource.getValue()))
            .toList();
    try {
      archive.store(sources, deploymentId);
      return List.of();
    } catch (PackRefused refused) {
      return refused.problems().stream().map(PolicyGate::objection).toList();
    }
  }

  /** Tables under another name would be taken by the engine and read by nobody. */
  private static Objection unknown(String resource) {
    return new Objection(
        resource, "文件名“%s”不对应任何规则包，部署后不会生效，请改名为“<规则包名>%s”后重新部署。".formatted(resource, POLICY));
  }

  /** Modeler sends a bare file name, the folders at start-up a path. */
  private static PackSource source(String resource, String text) {
    String file = resource.substring(resource.lastIndexOf('/') + 1);
    return new PackSource(file.substring(0, file.length() - POLICY.length()), file, text);
  }

  private static Objection objection(PackProblem problem) {
    return new Objection(problem.file(), problem.sentence());
  }
}
