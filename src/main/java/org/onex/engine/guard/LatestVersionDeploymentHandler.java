package org.onex.engine.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/**
 * A file is a duplicate when it is what is in force. The engine itself compares with the last
 * deployment of the same name, and would silently drop an older text that somebody goes back to.
 */
class LatestVersionDeploymentHandler extends DefaultDeploymentHandler {

  private final RepositoryService repository;

  LatestVersionDeploymentHandler(ProcessEngine engine) {
    super(engine);
    this.repository = engine.getRepositoryService();
  }

  @Override
  public boolean shouldDeployResource(Resource sent, Resource before) {
    return super.shouldDeployResource(sent, before) || wasReplaced(sent);
  }

  /** Forms have no definition that the service lists; they go with the process that shows them. */
  private boolean wasReplaced(Resource sent) {
    return latest(sent.getName()).stream()
        .anyMatch(definition -> !Arrays.equals(text(definition), sent.getBytes()));
  }

  private List<ResourceDefinition> latest(String file) {
    return Stream.<ResourceDefinition>concat(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionResourceName(file)
                .latestVersion()
                .list()
                .stream(),
            repository
                .createDecisionRequirementsDefinitionQuery()
                .decisionRequirementsDefinitionResourceName(file)
                .latestVersion()
                .list()
                .stream())
        .toList();
  }

  private byte[] text(ResourceDefinition definition) {
    try (InputStream text =
        repository.getResourceAsStream(
            definition.getDeploymentId(), definition.getResourceName())) {
      return text.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
