package org.onex.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.junit.jupiter.api.Test;

class ModelXmlTest {

  private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");
  private static final byte[] MODEL =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
        xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
        <bpmn:process id="p"><bpmn:serviceTask id="t" camunda:class="x.Y"/></bpmn:process>
      </bpmn:definitions>
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void aThreadThatNeverParsedAModelSeesTheEnginesAttributes() throws InterruptedException {
    var fresh = new Thread(this::assertSeen);
    var failure = new Throwable[1];
    fresh.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
    fresh.start();
    fresh.join();

    assertThat(failure[0]).isNull();
  }

  @Test
  void aThreadThatParsedAModelByItsSchemaReadsTheNextOne() {
    new Parse(
        new Parser() {
          @Override
          public Parse createParse() {
            return new Parse(this) {};
          }
        }) {}.setSchemaResource("any.xsd");

    assertSeen();
  }

  private void assertSeen() {
    var model = ModelXml.read(MODEL);
    assertThat(model.problems()).isEmpty();
    assertThat(model.elements())
        .anySatisfy(
            element -> {
              assertThat(element.getTagName()).isEqualTo("serviceTask");
              assertThat(element.attributeNS(CAMUNDA, "class")).isEqualTo("x.Y");
            });
  }
}
