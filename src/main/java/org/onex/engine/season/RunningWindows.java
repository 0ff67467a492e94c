package org.onex.engine.season;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.onex.engine.check.Sends;
import org.onex.season.OccasionService;
import org.onex.season.StageWindow;
import org.onex.season.Window;
import org.springframework.stereotype.Component;

/** The processes of a season's windows; those whose dates have moved are told to end. */
@Component
@Sends(SeasonProcesses.WINDOW_REDATED)
class RunningWindows {

  private final RuntimeService runtime;
  private final OccasionService occasions;

  RunningWindows(RuntimeService runtime, OccasionService occasions) {
    this.runtime = runtime;
    this.occasions = occasions;
  }

  /** Texts of the windows whose process runs by the dates as they stand. */
  Set<String> asDated(String seasonId, String seasonInstance) {
    Set<String> texts = new HashSet<>();
    variables(seasonInstance)
        .forEach(
            (instance, variables) -> {
              Object text = variables.get(SeasonProcesses.WINDOW);
              if (text != null && (!isMoved(seasonId, variables) || !isEnded(instance))) {
                texts.add(text.toString());
              }
            });
    return texts;
  }

  private Map<String, Map<String, Object>> variables(String seasonInstance) {
    String[] windows =
        runtime.createProcessInstanceQuery().superProcessInstanceId(seasonInstance).list().stream()
            .map(ProcessInstance::getId)
            .toArray(String[]::new);
    Map<String, Map<String, Object>> byInstance = new HashMap<>();
    if (windows.length > 0) {
      List<VariableInstance> all =
          runtime.createVariableInstanceQuery().processInstanceIdIn(windows).list();
      all.forEach(
          one ->
              byInstance
                  .computeIfAbsent(one.getProcessInstanceId(), instance -> new HashMap<>())
                  .put(one.getName(), one.getValue()));
    }
    return byInstance;
  }

  /** One that has not read its dates yet will read the new ones. */
  private boolean isMoved(String seasonId, Map<String, Object> variables) {
    Instant closes = instant(variables.get(SeasonProcesses.CLOSES));
    if (closes == null) {
      return false;
    }
    Window dates =
        occasions.dates(
            seasonId, StageWindow.of(String.valueOf(variables.get(SeasonProcesses.WINDOW))));
    return !closes.equals(dates.closesAt())
        || !Objects.equals(instant(variables.get(SeasonProcesses.OPENS)), dates.opensAt());
  }

  private static @Nullable Instant instant(@Nullable Object date) {
    return date instanceof Date known ? known.toInstant() : null;
  }

  /** A model that draws no such message keeps its dates. It is no longer the window's process. */
  private boolean isEnded(String instance) {
    boolean told =
        !runtime
            .createMessageCorrelation(SeasonProcesses.WINDOW_REDATED)
            .processInstanceId(instance)
            .correlateAllWithResult()
            .isEmpty();
    if (told) {
      runtime.removeVariable(instance, SeasonProcesses.WINDOW);
    }
    return told;
  }
}
