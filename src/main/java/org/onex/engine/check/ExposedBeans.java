package org.onex.engine.check;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans that models may name, found once, and never all of the application context. Asked for
 * names and kinds only, it needs definitions and makes no bean.
 */
@Component
public class ExposedBeans {

  private final ListableBeanFactory beans;
  private final SingletonSupplier<Set<String>> names;
  private final SingletonSupplier<Set<String>> callable;
  private final SingletonSupplier<Set<String>> variables;
  private final SingletonSupplier<Set<String>> processVariables;
  private final SingletonSupplier<Set<String>> messages;
  private final SingletonSupplier<List<Sets>> closedSets;

  public ExposedBeans(ListableBeanFactory beans) {
    this.beans = beans;
    this.callable =
        SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForAnnotation(ModelBean.class)));
    this.names = SingletonSupplier.of(this::findNames);
    this.variables = SingletonSupplier.of(() -> declared(Sets.class, Sets::value));
    this.processVariables = SingletonSupplier.of(() -> declared(Sets.class, Sets::processes));
    this.messages = SingletonSupplier.of(() -> declared(Sends.class, Sends::value));
    this.closedSets = SingletonSupplier.of(this::findClosedSets);
  }

  private List<Sets> findClosedSets() {
    return Stream.of(beans.getBeanNamesForAnnotation(Sets.class))
        .flatMap(name -> Stream.ofNullable(beans.findAnnotationOnBean(name, Sets.class, false)))
        .toList();
  }

  private Set<String> findNames() {
    var delegates =
        Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
            .flatMap(type -> Stream.of(beans.getBeanNamesForType(type, true, false)));
    return Stream.concat(delegates, callableNames().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private <A extends Annotation> Set<String> declared(Class<A> mark, Function<A, String[]> values) {
    return Stream.of(beans.getBeanNamesForAnnotation(mark))
        .map(name -> beans.findAnnotationOnBean(name, mark, false))
        .flatMap(found -> found == null ? Stream.empty() : Stream.of(values.apply(found)))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean contains(String name) {
    return names.obtain().contains(name);
  }

  boolean isOne(String name, Class<?> type) {
    return contains(name) && beans.isTypeMatch(name, type);
  }

  /** Variables that some bean leaves in a process. */
  Set<String> variables() {
    return variables.obtain();
  }

  /** Variables in which some bean leaves the name of a process. */
  Set<String> processVariables() {
    return processVariables.obtain();
  }

  /** All that any bean leaves in a variable; empty where that is no closed set. */
  Set<String> values(String variable) {
    return closedSets.obtain().stream()
        .filter(sets -> sets.value()[0].equals(variable))
        .flatMap(ExposedBeans::values)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All that the first variable may be; nothing where that is no closed set. */
  static Stream<String> values(Sets sets) {
    var constants = sets.of().getEnumConstants();
    return constants == null
        ? Stream.of(sets.values())
        : Stream.of(constants).map(constant -> ((Enum<?>) constant).name());
  }

  /** What one bean leaves in the process. */
  Optional<Sets> setBy(String bean) {
    return contains(bean)
        ? Optional.ofNullable(beans.findAnnotationOnBean(bean, Sets.class, false))
        : Optional.empty();
  }

  /** What comes into the process with a message. */
  Optional<Sets> setByMessage(String message) {
    return Stream.of(beans.getBeanNamesForAnnotation(Sends.class))
        .filter(
            name -> {
              var sends = beans.findAnnotationOnBean(name, Sends.class, false);
              return sends != null && List.of(sends.value()).contains(message);
            })
        .flatMap(name -> Stream.ofNullable(beans.findAnnotationOnBean(name, Sets.class, false)))
        .findFirst();
  }

  /** Messages that some bean sends. */
  Set<String> messages() {
    return messages.obtain();
  }

  public Object get(String name) {
    return beans.getBean(name);
  }

  boolean isCallable(String name) {
    return callableNames().contains(name);
  }

  /** Identity decides: an equal object that a variable carries in is not a bean. */
  public boolean isCallable(Object candidate) {
    return callableNames().stream().anyMatch(name -> get(name) == candidate);
  }

  private Set<String> callableNames() {
    return callable.obtain();
  }
}
