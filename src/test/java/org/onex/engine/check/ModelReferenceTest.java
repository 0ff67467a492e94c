package org.onex.engine.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onex.docs.GeneratedSection;
import org.onex.engine.identity.Groups;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Description;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What models may name stands in the pack guide, in the words that stand on the beans. */
class ModelReferenceTest {

  private static final Path GUIDE = Path.of("docs", "zh", "规则包编写指南.md");

  /**
   * @param says where its annotations stand: its class, or the method that makes it
   */
  private record Exposed(String name, Class<?> type, AnnotatedElement says) {

    static Stream<Exposed> of(String name, Class<?> type) {
      Stream<Exposed> made =
          Stream.of(type.getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(Bean.class))
              .map(method -> new Exposed(method.getName(), method.getReturnType(), method));
      return Stream.concat(Stream.of(new Exposed(name, type, type)), made);
    }

    boolean isForModels() {
      return type.isAnnotationPresent(ModelBean.class)
          || JavaDelegate.class.isAssignableFrom(type)
          || ExecutionListener.class.isAssignableFrom(type)
          || TaskListener.class.isAssignableFrom(type);
    }

    String place() {
      if (type.isAnnotationPresent(ModelBean.class)) {
        return "表达式";
      }
      return TaskListener.class.isAssignableFrom(type)
          ? "用户任务的监听器"
          : JavaDelegate.class.isAssignableFrom(type) ? "服务任务" : "执行监听器";
    }

    String description() {
      var description = says.getAnnotation(Description.class);
      assertThat(description).as("%s says what it does in @Description", says).isNotNull();
      return Objects.requireNonNull(description).value();
    }
  }

  @Test
  void every_bean_that_a_model_may_name_is_in_the_guide() {
    new GeneratedSection(GUIDE, "组件")
        .compare(
            "| 组件 | 用于 | 作用 | 留下的变量 |\n|---|---|---|---|\n"
                + beans()
                    .filter(Exposed::isForModels)
                    .map(
                        bean ->
                            "| `${%s}` | %s | %s | %s |"
                                .formatted(
                                    bean.name(),
                                    bean.place(),
                                    bean.description(),
                                    code(values(bean.says().getAnnotation(Sets.class)))))
                    .collect(joining("\n")));
  }

  @Test
  void what_a_bean_decides_is_one_of_known_words() {
    assertThat(
            beans()
                .map(Exposed::says)
                .flatMap(says -> Stream.ofNullable(says.getAnnotation(Sets.class)))
                .filter(sets -> !sets.value()[0].equals("level")))
        .isNotEmpty()
        .allSatisfy(sets -> assertThat(ExposedBeans.values(sets)).isNotEmpty());
  }

  @Test
  void every_message_that_is_ever_sent_is_in_the_guide() {
    var messages = new TreeSet<String>();
    beans()
        .map(bean -> bean.says().getAnnotation(Sends.class))
        .filter(Objects::nonNull)
        .forEach(sends -> messages.addAll(Arrays.asList(sends.value())));
    new GeneratedSection(GUIDE, "消息")
        .compare(messages.stream().map(message -> "- `" + message + "`").collect(joining("\n")));
  }

  @Test
  void every_group_that_a_task_may_be_for_is_in_the_guide() {
    new GeneratedSection(GUIDE, "用户组")
        .compare(
            Groups.all().stream()
                .sorted()
                .map(group -> "- `" + group + "`")
                .collect(joining("\n")));
  }

  private static Stream<Exposed> beans() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
    var names = AnnotationBeanNameGenerator.INSTANCE;
    var none = new SimpleBeanDefinitionRegistry();
    return scan.findCandidateComponents("org.onex.engine").stream()
        .filter(AnnotatedBeanDefinition.class::isInstance)
        .flatMap(
            found ->
                Exposed.of(
                    names.generateBeanName(found, none),
                    ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()),
                        ModelReferenceTest.class.getClassLoader())))
        .sorted(Comparator.comparing(Exposed::name));
  }

  private static List<String> values(@Nullable Sets sets) {
    return sets == null ? List.of() : List.of(sets.value());
  }

  private static String code(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(joining("、"));
  }
}
