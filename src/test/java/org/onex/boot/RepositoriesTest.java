package org.onex.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.repository.Repository;

/** Repositories are made at the start, which says that one has a wrong query. */
@OneXTest
class RepositoriesTest {

  @Autowired private ConfigurableApplicationContext context;

  @Test
  void everyRepositoryCanBeMade() {
    var names = context.getBeanNamesForType(Repository.class, true, false);

    assertThat(names).hasSizeGreaterThan(30);
    assertThat(Arrays.stream(names).map(context::getBean).map(Object::toString))
        .doesNotContainNull();
    assertThat(names)
        .allMatch(name -> context.getBeanFactory().containsSingleton(name), "made at the start")
        .noneMatch(name -> context.getBeanFactory().getBeanDefinition(name).isLazyInit());
  }
}
