package org.onex.casework;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onex.directory.Refusal;

/**
 * For one kind of case: what follows from every verb in every state, or which sentence refuses it.
 * An entity has no other way to change its state.
 */
public final class Transitions<S extends Enum<S> & Labelled, V extends Enum<V> & Labelled> {

  private final String kind;
  private final Class<S> states;
  private final Class<V> verbs;
  private final Map<V, Map<S, Cell<S>>> cells;

  private Transitions(String kind, Class<S> states, Class<V> verbs, Map<V, Map<S, Cell<S>>> cells) {
    this.kind = kind;
    this.states = states;
    this.verbs = verbs;
    this.cells = cells;
  }

  /**
   * What a verb does in a state.
   *
   * @param next states that may follow; empty when the verb is refused
   * @param code of the refusal; empty when the verb is allowed
   * @param sentence of the refusal, for the case's name and its state; empty when it is allowed
   */
  public record Cell<S extends Enum<S>>(Set<S> next, String code, String sentence) {

    public Cell {
      next = Set.copyOf(next);
    }

    public boolean isAllowed() {
      return !next.isEmpty();
    }
  }

  /**
   * @param kind what people call such a case
   */
  public static <S extends Enum<S> & Labelled, V extends Enum<V> & Labelled> Builder<S, V> of(
      String kind, Class<S> states, Class<V> verbs) {
    return new Builder<>(kind, states, verbs);
  }

  public Cell<S> cell(S state, V verb) {
    return Objects.requireNonNull(Objects.requireNonNull(cells.get(verb)).get(state));
  }

  /**
   * Why a verb is refused in a state; empty when it is not.
   *
   * @param name of the case, as it stands in sentences
   */
  public Optional<Refusal> objection(S state, V verb, String name) {
    Cell<S> cell = cell(state, verb);
    return cell.isAllowed()
        ? Optional.empty()
        : Optional.of(new Refusal(cell.code(), cell.sentence().formatted(name, state.label())));
  }

  /** Throws the refusal of a verb that is not for this state. */
  public void require(S state, V verb, String name) {
    objection(state, verb, name).ifPresent(Transitions::refuse);
  }

  /** The one state that follows, or the refusal. */
  public S next(S state, V verb, String name) {
    require(state, verb, name);
    Set<S> next = cell(state, verb).next();
    if (next.size() != 1) {
      throw new IllegalStateException("%s in %s leads to %s".formatted(verb, state, next));
    }
    return next.iterator().next();
  }

  /** Of several states that may follow the one that is wanted, or the refusal. */
  public S next(S state, V verb, S wanted, String name) {
    require(state, verb, name);
    if (!cell(state, verb).next().contains(wanted)) {
      throw new IllegalStateException("%s in %s never leads to %s".formatted(verb, state, wanted));
    }
    return wanted;
  }

  public String kind() {
    return kind;
  }

  public List<S> states() {
    return List.of(states.getEnumConstants());
  }

  public List<V> verbs() {
    return List.of(verbs.getEnumConstants());
  }

  private static void refuse(Refusal refusal) {
    throw refusal;
  }

  /** Fills the table verb by verb; every cell has to be filled once. */
  public static final class Builder<S extends Enum<S> & Labelled, V extends Enum<V> & Labelled> {

    private final String kind;
    private final Class<S> states;
    private final Class<V> verbs;
    private final Map<V, Map<S, Cell<S>>> cells;

    private Builder(String kind, Class<S> states, Class<V> verbs) {
      this.kind = kind;
      this.states = states;
      this.verbs = verbs;
      this.cells = new EnumMap<>(verbs);
      for (V verb : verbs.getEnumConstants()) {
        cells.put(verb, new EnumMap<>(states));
      }
    }

    /** The verb leaves the case in each of these states. */
    @SafeVarargs
    public final Builder<S, V> keeps(V verb, S... in) {
      for (S state : in) {
        put(verb, state, new Cell<>(EnumSet.of(state), "", ""));
      }
      return this;
    }

    /** The verb leads from a state to another, or to one of several. */
    @SafeVarargs
    public final Builder<S, V> leads(V verb, S from, S... to) {
      Set<S> next = EnumSet.noneOf(states);
      for (S state : to) {
        next.add(state);
      }
      put(verb, from, new Cell<>(next, "", ""));
      return this;
    }

    /**
     * The verb is refused in these states, or in all that have no answer yet when none is named.
     *
     * @param sentence may name the case and then its state, each as {@code %s}
     */
    @SafeVarargs
    public final Builder<S, V> refuses(V verb, String code, String sentence, S... in) {
      Set<S> refusing = EnumSet.noneOf(states);
      for (S state : in) {
        refusing.add(state);
      }
      if (refusing.isEmpty()) {
        refusing.addAll(EnumSet.allOf(states));
        refusing.removeAll(row(verb).keySet());
      }
      refusing.forEach(state -> put(verb, state, new Cell<S>(Set.of(), code, sentence)));
      return this;
    }

    public Transitions<S, V> build() {
      cells.forEach(
          (verb, row) -> {
            if (row.size() < states.getEnumConstants().length) {
              throw new IllegalStateException(
                  "No answer to %s in some state: %s".formatted(verb, row));
            }
          });
      return new Transitions<>(kind, states, verbs, cells);
    }

    private Map<S, Cell<S>> row(V verb) {
      return Objects.requireNonNull(cells.get(verb));
    }

    private void put(V verb, S state, Cell<S> cell) {
      if (row(verb).put(state, cell) != null) {
        throw new IllegalStateException("Two answers to %s in %s".formatted(verb, state));
      }
    }
  }
}
