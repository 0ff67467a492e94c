package org.onex.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
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
    "common/certificate-filing.bpmn",
    "common/filing-review.bpmn",
    "anhui/anhui-city-review.bpmn",
    "anhui/anhui-province-review.bpmn"
  };

  private static final String CITY = "anhui-city-review";
  private static final String PROVINCE = "anhui-province-review";

  private static final String[] CHECKS = {
    "Eligibility",
    "Catalogue",
    "Headcount",
    "PlanRows",
    "PassRate",
    "CostCap",
    "Documents",
    "Approval",
    "Advice"
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
    JavaDelegate accept = execution -> execution.setVariable("outcome", "ACCEPTED");
    JavaDelegate route = execution -> execution.setVariable("stage", CITY);
    JavaDelegate next =
        execution -> {
          boolean more = CITY.equals(execution.getVariable("stage"));
          execution.setVariable("route", more ? "MORE" : "DONE");
          execution.setVariable("stage", PROVINCE);
        };
    JavaDelegate together = execution -> execution.setVariable("route", "TOGETHER");
    TaskListener nothing = task -> {};
    TaskListener outcome = task -> task.getExecution().setVariable("outcome", "APPROVE");
    Map<Object, Object> beans =
        new HashMap<>(
            Map.of(
                "decideAcceptance", accept,
                "routeFiling", route,
                "nextStage", next,
                "recordDecision", together,
                "publishResult", NOTHING,
                "createPlan", NOTHING,
                "reviewTaskCreated", nothing,
                "reviewTaskCompleted", outcome));
    for (String check : CHECKS) {
      beans.put("check" + check, NOTHING);
    }
    return beans;
  }

  @Override
  public void submit(Filing filing) {
    RuntimeService runtime = engine.getRuntimeService();
    runtime.startProcessInstanceByKey("filing-checks", filing.number());
    runtime.startProcessInstanceByKey("certificate-filing", filing.number());
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
