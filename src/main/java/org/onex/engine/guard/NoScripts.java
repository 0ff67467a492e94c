package org.onex.engine.guard;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** There is no script engine, whichever language a model asks for. */
class NoScripts implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {}

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw refusal("*");
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
    throw refusal(language);
  }

  private static ProcessEngineException refusal(String language) {
    return new ProcessEngineException("本系统不执行模型中的脚本（%s）。".formatted(language));
  }
}
