package org.onex.engine.deployment;

import java.util.concurrent.CompletableFuture;
import org.onex.directory.Startup;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Deploys the packs while people and lists are filled in, which do not need each other. */
@Configuration(proxyBeanMethods = false)
class PacksAtStart {

  private CompletableFuture<Void> deployed = new CompletableFuture<>();

  @Bean
  @Order(Startup.PACKS_BEGIN)
  ApplicationRunner packsBegin(PackFolders folders) {
    return arguments ->
        deployed =
            CompletableFuture.runAsync(folders::deploy, new SimpleAsyncTaskExecutor("packs-"));
  }

  @Bean
  @Order(Startup.PACKS)
  ApplicationRunner packsAreThere() {
    return arguments -> deployed.join();
  }
}
