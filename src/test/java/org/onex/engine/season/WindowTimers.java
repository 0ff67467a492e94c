package org.onex.engine.season;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Component;

/** The timers that the windows of a season wait for, by the ids of the drawn elements. */
@Component
public class WindowTimers {

  private final RuntimeService runtime;
  private final ManagementService management;

  WindowTimers(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  /** {@code school/Event_Closes} and its day, with the hour where it is not midnight. */
  public Map<String, String> of(String season) {
    Map<String, String> timers = new TreeMap<>();
    for (ProcessInstance window : windows(season)) {
      for (Job job :
          management.createJobQuery().processInstanceId(window.getId()).timers().list()) {
        timers.put(key(window) + "/" + element(job), day(job));
      }
    }
    return timers;
  }

  /** The id of the process of a window that is not over. */
  public String window(String season, String key) {
    return windows(season).stream()
        .filter(window -> key(window).equals(key))
        .findFirst()
        .map(ProcessInstance::getId)
        .orElseThrow();
  }

  /** Lets a timer fire, and nothing that follows it. */
  public void fire(String season, String key, String element) {
    management.createJobQuery().processInstanceId(window(season, key)).timers().list().stream()
        .filter(job -> element(job).equals(element))
        .forEach(job -> management.executeJob(job.getId()));
  }

  private List<ProcessInstance> windows(String season) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("filing-window")
        .processInstanceBusinessKey(season)
        .list();
  }

  private String key(ProcessInstance window) {
    return String.valueOf(runtime.getVariable(window.getId(), "windowKey"));
  }

  private String element(Job job) {
    return management
        .createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId())
        .singleResult()
        .getActivityId();
  }

  private static String day(Job job) {
    return job.getDuedate()
        .toInstant()
        .atZone(ChineseTime.ZONE)
        .toLocalDateTime()
        .toString()
        .replace("T00:00", "");
  }
}
