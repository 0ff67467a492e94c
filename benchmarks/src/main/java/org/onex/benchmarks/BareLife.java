package org.onex.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/**
 * A filing's life as the bare engine's Java API has it: the same models, with delegates and
 * listeners that do nothing but set what the next gateway asks for.
 */
final class BareLife implements Life {

  private static final String[] MODELS = {
    "common/filing-checks.bpmn",
    "anhui/anhui-certificate-filing.bpmn",
    "anhui/anhui-review.bpmn",
    "anhui/anhui-city-review.bpmn",
    "anhui/anhui-province-review.bpmn"
  };

  private static final JavaDelegate NOTHING = execution -> {};

  private final ProcessEngine engine;

  BareLife(String url, Path processes) {
    StandaloneProcessEngineConfiguration configuration = BareEngine.on(url);
    configuration.setBeans(beans());
    engine = configuration.buildProcessEngine();
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    for (String model : MODELS) {
      Path file = processes.resolve(model);
      deployment.addString(file.getFileName().toString(), read(file));
    }
    deployment.deploy();
  }

  private static Map<Object, Object> beans() {
    JavaDelegate route = execution -> execution.setVariable("level", "city");
    JavaDelegate together = execution -> execution.setVariable("route", "TOGETHER");
    TaskListener nothing = task -> {};
    TaskListener outcome = task -> task.getExecution().setVariable("outcome", "APPROVE");
    return Map.of(
        "checkEligibility", NOTHING,
        "checkHeadcount", NOTHING,
        "checkPassRate", NOTHING,
        "checkCostCap", NOTHING,
        "routeFiling", route,
        "recordDecision", together,
        "publishResult", NOTHING,
        "createPlan", NOTHING,
        "reviewTaskCreated", nothing,
        "reviewTaskCompleted", outcome);
  }

  @Override
  public void submit(Filing filing) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey("anhui-certificate-filing", filing.number());
  }

  @Override
  public void decide(String reviewer, Filing filing) {
    TaskService tasks = engine.getTaskService();
    Task task = tasks.createTaskQuery().processInstanceBusinessKey(filing.number()).singleResult();
    tasks.claim(task.getId(), reviewer);
    tasks.complete(task.getId());
  }

  @Override
  public long ended() {
    return engine
        .getRuntimeService()
        .createEventSubscriptionQuery()
        .eventName("filing.released")
        .count();
  }

  @Override
  public void close() {
    engine.close();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
