package org.onex.process.guard;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The beans that models may name, found once, and never all of the application context. */
@Component
class ExposedBeans {

  private final ListableBeanFactory beans;
  private final SingletonSupplier<Set<String>> names;
  private final SingletonSupplier<Set<String>> callable;

  ExposedBeans(ListableBeanFactory beans) {
    this.beans = beans;
    this.callable =
        SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForAnnotation(ModelBean.class)));
    this.names = SingletonSupplier.of(this::findNames);
  }

  private Set<String> findNames() {
    var delegates =
        Stream.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class)
            .flatMap(type -> Stream.of(beans.getBeanNamesForType(type)));
    return Stream.concat(delegates, callableNames().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean contains(String name) {
    return names.obtain().contains(name);
  }

  Object get(String name) {
    return beans.getBean(name);
  }

  boolean isCallable(String name) {
    return callableNames().contains(name);
  }

  /** Identity decides: an equal object that a variable carries in is not a bean. */
  boolean isCallable(Object candidate) {
    return callableNames().stream().anyMatch(name -> get(name) == candidate);
  }

  private Set<String> callableNames() {
    return callable.obtain();
  }
}
