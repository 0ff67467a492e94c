package org.onex.engine.deployment;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.onex.engine.check.SharedFlow;
import org.onex.pack.PackSource;
import org.onex.pack.Packs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys a pack's folder when its content was never deployed before. What an administrator
 * deployed meanwhile stays in force and is reported: a restart must not turn it back. A folder that
 * is wrong is reported too, and stops neither the other packs nor what runs; one that is not there
 * at all is a wrong configuration.
 */
@Component
class PackFolders {

  private static final Logger LOG = LoggerFactory.getLogger(PackFolders.class);
  private static final String FROM_FOLDER = "folder:";
  private static final String SHARED = "common";

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;
  private final Packs inForce;
  private final String root;
  private final List<String> packs;

  PackFolders(
      RepositoryService repository,
      ResourcePatternResolver resources,
      Packs inForce,
      @Value("${onex.root:classpath:}") String root,
      @Value("${onex.packs}") List<String> packs) {
    this.repository = repository;
    this.resources = resources;
    this.inForce = inForce;
    this.root = root;
    this.packs = packs;
  }

  void deploy() {
    var found = packs.stream().map(pack -> PackFiles.read(resources, root, pack)).toList();
    var missing = found.stream().filter(PackFiles::isEmpty).map(PackFiles::pack).toList();
    if (!missing.isEmpty()) {
      throw PackFoldersMissing.folders(missing, root + "processes/");
    }
    requireThoseAbove();
    found.forEach(this::deployOnce);
    found.forEach(this::retire);
  }

  /**
   * A flow that is gone from its folder starts nothing new, so that the shared one takes over; what
   * is under way in it goes on to its end. What an administrator deployed stays in force.
   */
  private void retire(PackFiles files) {
    for (String shared : SharedFlow.DRAWN_APART) {
      String own = SharedFlow.own(files.pack(), shared);
      if (!files.contains(own + ".bpmn") && isInForceFromFolder(own)) {
        LOG.info("流程“{}”已不在规则包文件夹中，新的事项改用通用流程，在办的继续办到底", own);
        repository.updateProcessDefinitionSuspensionState().byProcessDefinitionKey(own).suspend();
      }
    }
  }

  private boolean isInForceFromFolder(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .active()
        .list()
        .stream()
        .map(
            definition ->
                repository
                    .createDeploymentQuery()
                    .deploymentId(definition.getDeploymentId())
                    .singleResult())
        .anyMatch(PackFolders::isFromFolder);
  }

  /** What a pack is laid over stands beside it or is in force already. */
  private void requireThoseAbove() {
    Set<String> complete = new LinkedHashSet<>();
    if (packs.stream().anyMatch(pack -> policy(pack).isPresent())) {
      complete.add(SHARED);
    }
    packs.forEach(pack -> above(pack, complete));
    List<String> known = inForce.names();
    List<String> missing =
        complete.stream()
            .filter(pack -> !packs.contains(pack) && !known.contains(pack))
            .filter(pack -> !pack.equals(SHARED) || !hasShared())
            .toList();
    if (!missing.isEmpty()) {
      throw PackFoldersMissing.above(missing, List.copyOf(complete));
    }
  }

  private void above(String pack, Set<String> complete) {
    if (!complete.contains(pack)) {
      policy(pack).map(PackSource::parents).orElse(List.of()).forEach(p -> above(p, complete));
      complete.add(pack);
    }
  }

  /** Processes that every pack shares have no policy that could be in force. */
  private boolean hasShared() {
    return repository.createDeploymentQuery().deploymentName(SHARED).count() > 0;
  }

  private Optional<PackSource> policy(String pack) {
    return PackFiles.read(resources, root, pack).policy();
  }

  private void deployOnce(PackFiles files) {
    var source = FROM_FOLDER + files.hash();
    if (repository.createDeploymentQuery().deploymentSource(source).count() > 0) {
      return;
    }
    var changed = changedAtRunTime(files);
    if (!changed.isEmpty()) {
      LOG.warn("规则包“{}”的文件夹与运行中由管理员部署的版本不同，保留运行版本：{}", files.pack(), changed);
      return;
    }
    var deployment =
        repository
            .createDeployment()
            .name(files.pack())
            .source(source)
            .enableDuplicateFiltering(true);
    files
        .contents()
        .forEach((name, bytes) -> deployment.addInputStream(name, new ByteArrayInputStream(bytes)));
    try {
      deployment.deploy();
    } catch (ProcessEngineException refused) {
      LOG.error("规则包“{}”的文件夹未部署，已部署的版本继续运行。{}", files.pack(), refused.getMessage());
    }
  }

  private List<String> changedAtRunTime(PackFiles files) {
    Set<String> atRunTime =
        repository.createDeploymentQuery().list().stream()
            .filter(deployment -> !isFromFolder(deployment))
            .map(Deployment::getId)
            .collect(Collectors.toSet());
    if (atRunTime.isEmpty()) {
      return List.of(); // a query for definitions would parse each of them
    }
    return Stream.<ResourceDefinition>concat(
            repository.createProcessDefinitionQuery().latestVersion().list().stream(),
            repository.createDecisionDefinitionQuery().latestVersion().list().stream())
        .filter(definition -> files.contains(definition.getResourceName()))
        .filter(definition -> atRunTime.contains(definition.getDeploymentId()))
        .map(ResourceDefinition::getResourceName)
        .distinct()
        .toList();
  }

  private static boolean isFromFolder(Deployment deployment) {
    return deployment.getSource() != null && deployment.getSource().startsWith(FROM_FOLDER);
  }
}
