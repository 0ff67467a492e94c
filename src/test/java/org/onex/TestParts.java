package org.onex;

import java.util.Optional;
import org.onex.process.identity.FilingTenants;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestParts {

  /** Filings that exist only as a process: {@code T:<unit>:n}. */
  @Bean
  FilingTenants tenantsOfTestFilings() {
    return number ->
        number.startsWith("T:") ? Optional.of(number.split(":", -1)[1]) : Optional.empty();
  }

  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock();
  }
}
