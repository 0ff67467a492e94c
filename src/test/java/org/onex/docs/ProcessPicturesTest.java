package org.onex.docs;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onex.browser.Chromium;
import org.springframework.core.io.ClassPathResource;

/** {@code docs/processes}: every process as Modeler shows it. */
@ExtendWith(Chromium.class)
class ProcessPicturesTest {

  private static final Path PROCESSES = Path.of("processes");
  private static final String VIEWER =
      "META-INF/resources/webjars/bpmn-js/8.0.0/dist/bpmn-viewer.production.min.js";

  static List<Path> models() throws IOException {
    try (Stream<Path> files = Files.walk(PROCESSES)) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_process_is_drawn_as_it_is(Path model, Page blank) throws IOException {
    String xml = Files.readString(model);
    String name = model.getFileName().toString().replaceFirst("bpmn$", "svg");

    new Picture(Path.of("docs", "processes", name), xml).keepOrCheck(() -> svg(blank, xml));
  }

  private static String svg(Page page, String xml) {
    page.setContent("<!DOCTYPE html><body><div id='canvas' style='height:900px'></div></body>");
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(viewer()));
    return (String)
        page.evaluate(
            """
            async xml => {
              const viewer = new BpmnJS({ container: '#canvas' });
              await viewer.importXML(xml);
              return (await viewer.saveSVG()).svg;
            }
            """,
            xml);
  }

  private static String viewer() {
    try {
      return new ClassPathResource(VIEWER).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
