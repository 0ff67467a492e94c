package org.onex.engine.identity;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.onex.engine.EngineSignOn;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects Tasklist, Cockpit and Admin to our sign-on. */
@Configuration(proxyBeanMethods = false)
class WebappSignOn {

  private static final int BEHIND_CAMUNDAS_OWN_FILTERS = 201;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappAuthentication() {
    var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.setInitParameters(
        Map.of("authentication-provider", SignedInPerson.class.getName()));
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(BEHIND_CAMUNDAS_OWN_FILTERS);
    return registration;
  }

  /** Only the security chain calls it; as a servlet filter of its own it would see anonymous. */
  @Bean
  FilterRegistrationBean<EngineSignOn> noEngineSignOnOutsideTheChain(EngineSignOn filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }
}
