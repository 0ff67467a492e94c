package org.onex.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onex.casework.Labelled;
import org.onex.casework.Transitions;

/** {@code docs/states.md}: the tables of states and verbs, as the entities ask them. */
class StatesTest {

  private static final String REFUSED = "—";

  @Test
  void the_tables_are_written_as_they_are() throws ReflectiveOperationException {
    StringBuilder text = new StringBuilder();
    for (Transitions<?, ?> table : tables()) {
      text.append(written(table));
    }
    new GeneratedSection(Path.of("docs", "states.md"), "状态表").compare(text.toString());
  }

  private static List<Transitions<?, ?>> tables() throws ReflectiveOperationException {
    List<JavaField> fields =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.onex")
                .stream()
                .map(JavaClass::getFields)
                .flatMap(Set::stream)
                .filter(field -> field.getRawType().isEquivalentTo(Transitions.class))
                .sorted(Comparator.comparing(JavaField::getFullName))
                .toList();
    List<Transitions<?, ?>> tables = new java.util.ArrayList<>();
    for (JavaField field : fields) {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      tables.add((Transitions<?, ?>) reflected.get(null));
    }
    return tables;
  }

  private static <S extends Enum<S> & Labelled, V extends Enum<V> & Labelled> String written(
      Transitions<S, V> table) {
    StringBuilder text = new StringBuilder("## " + table.kind() + "\n\n|");
    table.states().forEach(state -> text.append(" | ").append(state.label()));
    text.append(" |\n|---").append("|---".repeat(table.states().size())).append("|\n");
    for (V verb : table.verbs()) {
      text.append("| **").append(verb.label()).append("**");
      for (S state : table.states()) {
        Set<S> next = table.cell(state, verb).next();
        text.append(" | ")
            .append(
                next.isEmpty()
                    ? REFUSED
                    : next.stream()
                        .sorted()
                        .map(Labelled::label)
                        .collect(Collectors.joining(" 或 ")));
      }
      text.append(" |\n");
    }
    text.append('\n');
    for (V verb : table.verbs()) {
      table.states().stream()
          .filter(state -> !table.cell(state, verb).isAllowed())
          .collect(
              Collectors.groupingBy(
                  state -> table.cell(state, verb).sentence(),
                  java.util.LinkedHashMap::new,
                  Collectors.mapping(Labelled::label, Collectors.joining("、"))))
          .forEach(
              (sentence, states) ->
                  text.append("- ")
                      .append(verb.label())
                      .append("（")
                      .append(states)
                      .append("）：")
                      .append(sentence.replace("%s", "…"))
                      .append('\n'));
    }
    return text.append('\n').toString();
  }
}
