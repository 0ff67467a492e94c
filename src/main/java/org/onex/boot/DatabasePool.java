package org.onex.boot;

import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one pool, set as Spring Boot sets its own. */
@Configuration(proxyBeanMethods = false)
class DatabasePool {

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  PatientPool dataSource(DataSourceProperties properties) {
    return properties.initializeDataSourceBuilder().type(PatientPool.class).build();
  }
}
