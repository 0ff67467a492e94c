package org.onex.engine.guard;

/** Small process models with one suspicious part each. */
public final class Models {

  private Models() {}

  /** A start event, the given elements in a row, and an end event. */
  public static String process(String id, String element) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="http://onex.org/bpmn">
      <bpmn:process id="%s" name="试验：办理" isExecutable="true" camunda:historyTimeToLive="P3650D">
        <bpmn:startEvent id="Start" name="开始"/>
        <bpmn:sequenceFlow id="In" sourceRef="Start" targetRef="Task"/>
        %s
        <bpmn:sequenceFlow id="Out" sourceRef="Task" targetRef="End"/>
        <bpmn:endEvent id="End" name="结束"/>
      </bpmn:process>
    </bpmn:definitions>
    """
        .formatted(id, element);
  }

  public static String serviceTask(String attributes) {
    return process("attack", "<bpmn:serviceTask id=\"Task\" name=\"办理\" " + attributes + "/>");
  }

  public static String userTask(String id, String group) {
    return process(
        id, "<bpmn:userTask id=\"Task\" name=\"办理\" camunda:candidateGroups=\"" + group + "\"/>");
  }

  static String decision(String namespace, String language) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <definitions xmlns="%s" id="d" name="d" namespace="http://onex.org/dmn">
      <decision id="attack" name="a" xmlns:c="http://camunda.org/schema/1.0/dmn" c:historyTimeToLive="P1D">
        <variable id="v" name="v"/>
        <literalExpression id="l" expressionLanguage="%s"><text>1</text></literalExpression>
      </decision>
    </definitions>
    """
        .formatted(namespace, language);
  }
}
