package org.onex.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.onex.OneXApplication;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * {@code docs/modules.svg}: the modules, drawn from the code. An arrow that follows from two others
 * is left out, or nobody could read it.
 */
class ModulePictureTest {

  /** PlantUML's own layout, so that nobody has to install another program. */
  private static final String HEAD =
      """
      @startuml
      !pragma layout smetana
      skinparam shadowing false
      skinparam rectangle {
        BackgroundColor #eef3f9
        BorderColor #0f4c81
        RoundCorner 8
      }
      skinparam ArrowColor #5b6b7c
      """;

  @Test
  void the_modules_are_drawn_as_they_are() throws IOException {
    String source = HEAD + arrows(direct()) + "\n@enduml\n";

    new Picture(Path.of("docs", "modules.svg"), source).keepOrCheck(() -> svg(source));
  }

  private static Map<String, Set<String>> direct() {
    ApplicationModules modules = ApplicationModules.of(OneXApplication.class);
    Map<String, Set<String>> direct = new TreeMap<>();
    for (ApplicationModule module : modules) {
      direct.put(
          name(module),
          module
              .getDirectDependencies(modules)
              .uniqueModules()
              .map(ModulePictureTest::name)
              .filter(used -> !used.equals(name(module)))
              .collect(toCollection(TreeSet::new)));
    }
    return direct;
  }

  private static String arrows(Map<String, Set<String>> direct) {
    String boxes =
        direct.keySet().stream().map(name -> "rectangle %s".formatted(name)).collect(joining("\n"));
    String arrows =
        direct.entrySet().stream()
            .flatMap(
                one ->
                    one.getValue().stream()
                        .filter(used -> !reachable(direct, one.getValue(), used))
                        .map(used -> "%s --> %s".formatted(one.getKey(), used)))
            .collect(joining("\n"));
    return boxes + "\n" + arrows;
  }

  /** Whether one of the others leads to it. */
  private static boolean reachable(
      Map<String, Set<String>> direct, Set<String> from, String wanted) {
    return from.stream()
        .filter(other -> !other.equals(wanted))
        .map(direct::get)
        .anyMatch(uses -> uses.contains(wanted) || reachable(direct, uses, wanted));
  }

  private static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }

  private static String svg(String source) {
    try (var out = new ByteArrayOutputStream()) {
      new SourceStringReader(source).outputImage(out, new FileFormatOption(FileFormat.SVG));
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
