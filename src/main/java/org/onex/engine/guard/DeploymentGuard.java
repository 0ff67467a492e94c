package org.onex.engine.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.onex.engine.check.FileProblem;
import org.onex.engine.check.PackCheck;
import org.onex.engine.check.SentFiles;
import org.onex.engine.check.StageModels;
import org.onex.pack.PackProblem;
import org.onex.pack.PackProblem.Severity;
import org.onex.pack.PackRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Stands before the engine's own deployers, so that no way in (Modeler, REST, Java, start-up) goes
 * round it. Names every problem of every file; nothing of a refused deployment stays.
 */
@Component
class DeploymentGuard implements Deployer {

  private static final Logger LOG = LoggerFactory.getLogger(DeploymentGuard.class);

  private final PackCheck check;
  private final ObjectProvider<PackGate> packs;

  DeploymentGuard(PackCheck check, ObjectProvider<PackGate> packs) {
    this.check = check;
    this.packs = packs;
  }

  /** Also called when an old definition is loaded into the cache again: not our business. */
  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    var contents = new LinkedHashMap<String, byte[]>();
    deployment.getResources().forEach((name, resource) -> contents.put(name, resource.getBytes()));
    var gate = packs.getObject();
    var around = new DeployedModels(gate, String.valueOf(deployment.getName()));
    var sent = StageModels.completed(new SentFiles(contents), around);
    var found = new ArrayList<>(check.problems(sent, around));
    if (deployment.getTenantId() != null) {
      found.add(forOneTenant(deployment));
    }
    if (found.stream().anyMatch(FileProblem::isError)) {
      throw new DeploymentRefused(found);
    }
    found.forEach(warning -> LOG.info("部署提示：{}", warning.sentence()));
    add(deployment, sent);
    keep(gate, deployment.getId(), sent);
  }

  /** What was drawn from rows lies in the deployment like what was sent. */
  private static void add(DeploymentEntity deployment, SentFiles all) {
    all.files()
        .forEach(
            (name, content) -> {
              if (!deployment.getResources().containsKey(name)) {
                var resource = new ResourceEntity();
                resource.setName(name);
                resource.setBytes(content);
                resource.setDeploymentId(deployment.getId());
                deployment.addResource(resource);
                Context.getCommandContext().getResourceManager().insertResource(resource);
              }
            });
  }

  private static void keep(PackGate gate, String deploymentId, SentFiles sent) {
    try {
      gate.keep(deploymentId, sent.packs());
    } catch (PackRefused refused) {
      throw new DeploymentRefused(refused.problems().stream().map(FileProblem::of).toList());
    }
  }

  private static FileProblem forOneTenant(DeploymentEntity deployment) {
    var file = deployment.getResources().keySet().stream().findFirst().orElse("");
    return FileProblem.of(
        new PackProblem(file, "", "", "部署不允许指定租户", "请去掉 tenant-id 后重新部署", Severity.ERROR));
  }
}
