package org.onex.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onex.directory.Refusal;

/**
 * Tries every verb of a kind of case in every state on real entities: what the test expects, what
 * the table says and what the entity does are the same.
 */
public final class EveryCell {

  private EveryCell() {}

  /**
   * @param expected one line a verb: its name, then for each state in order what may follow, joined
   *     by a slash, or a dash where it is refused
   * @param standing an entity that stands in a state, with nothing but its state against the verb
   */
  public static <S extends Enum<S> & Labelled, V extends Enum<V> & Labelled, T> void of(
      Transitions<S, V> table,
      String expected,
      BiFunction<S, V, T> standing,
      BiConsumer<T, V> act,
      Function<T, S> state) {
    Map<String, List<String>> lines = lines(expected);
    assertThat(lines.keySet())
        .containsExactlyElementsOf(table.verbs().stream().map(Enum::name).toList());
    for (V verb : table.verbs()) {
      List<String> answers = Objects.requireNonNull(lines.get(verb.name()));
      assertThat(answers).as(verb.name()).hasSameSizeAs(table.states());
      Iterator<String> answer = answers.iterator();
      for (S from : table.states()) {
        Set<String> next = next(answer.next());
        String cell = verb + " in " + from;
        assertThat(table.cell(from, verb).next())
            .extracting(Enum::name)
            .as(cell)
            .containsExactlyInAnyOrderElementsOf(next);
        T one = standing.apply(from, verb);
        assertThat(state.apply(one)).as(cell + " stands").isEqualTo(from);
        Throwable refused = catchThrowable(() -> act.accept(one, verb));
        if (next.isEmpty()) {
          assertThat(refused).as(cell).isInstanceOf(Refusal.class).message().endsWith("。");
          assertThat(refused.getMessage()).as(cell).doesNotContain("%s", "null");
          assertThat(state.apply(one)).as(cell + " stays").isEqualTo(from);
        } else {
          assertThat(refused).as(cell).isNull();
          assertThat(next).as(cell).contains(state.apply(one).name());
        }
      }
    }
  }

  private static Map<String, List<String>> lines(String expected) {
    return expected
        .lines()
        .map(line -> line.strip().split(" +", -1))
        .collect(
            Collectors.toMap(
                words -> words[0],
                words -> Arrays.asList(words).subList(1, words.length),
                (a, b) -> b,
                LinkedHashMap::new));
  }

  private static Set<String> next(String answer) {
    return answer.equals("-") ? Set.of() : Set.of(answer.split("/", -1));
  }
}
