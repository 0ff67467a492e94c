package org.onex.engine.command;

import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whether somebody asks the engine itself, over its REST or a web application of Camunda. */
public final class EngineRequest {

  private EngineRequest() {}

  public static boolean isUnderWay() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        && isEnginePath(request.getRequest().getServletPath());
  }

  /** Whether the command about to run is what was asked for, and not a consequence of it. */
  public static boolean asksForNextCommand() {
    return Context.getCommandContext() == null && isUnderWay();
  }

  private static boolean isEnginePath(String path) {
    return path.startsWith("/engine-rest") || path.startsWith("/camunda/api");
  }
}
