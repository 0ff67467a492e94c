package org.onex.boot;

import org.springframework.boot.autoconfigure.orm.jpa.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Hibernate reads the entities while the engine reads its mappings. */
@Configuration(proxyBeanMethods = false)
class EntitiesInBackground {

  @Bean
  EntityManagerFactoryBuilderCustomizer ownThread() {
    return builder -> builder.setBootstrapExecutor(new SimpleAsyncTaskExecutor("entities-"));
  }
}
