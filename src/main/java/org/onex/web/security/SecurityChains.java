package org.onex.web.security;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAnyRole;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasRole;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.onex.directory.Role;
import org.onex.engine.EngineSignOn;
import org.onex.engine.WebappToken;
import org.onex.engine.identity.VerifiedCredentials;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.filter.RequestContextFilter;

/** Everything is denied but what stands here. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();
  private static final String OPERATIONS = Role.OPERATIONS.name();

  /** Schools have no business in the engine, whatever it would answer. */
  private static final String[] IN_THE_ENGINE = {
    ADMINISTRATOR, OPERATIONS, Role.PROVINCE_OFFICE.name(), Role.BUREAU.name(), Role.EXPERT.name()
  };

  private static final String PROMETHEUS = "/actuator/prometheus";
  private static final String API_DOCS = "/v3/api-docs/**";
  private static final String API_DOCS_YAML = "/v3/api-docs.yaml";

  static final String WEBAPP_LOGOUT = "/camunda/api/admin/auth/user/{engine}/logout";

  /** String matchers silently miss the engine's Jersey servlets without it. */
  @Bean
  PathPatternRequestMatcherBuilderFactoryBean requestMatcherBuilder() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  /** Requests are timed; each of their security filters besides would tell nobody anything. */
  @Bean
  SecurityObservationSettings chainsAreNotTimed() {
    return SecurityObservationSettings.noObservations();
  }

  /** Only the chains call it; as a servlet filter of its own it would see anonymous. */
  @Bean
  FilterRegistrationBean<AccountGate> noGateOutsideTheChains(AccountGate gate) {
    var registration = new FilterRegistrationBean<>(gate);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  FilterRegistrationBean<WebappToken> noTokenCheckOutsideTheChains(WebappToken token) {
    var registration = new FilterRegistrationBean<>(token);
    registration.setEnabled(false);
    return registration;
  }

  /** Whoever compares passwords asks where the request came from; Jersey would tell only later. */
  @Bean
  FilterRegistrationBean<RequestContextFilter> requestIsKnownInTheChains() {
    var registration = new FilterRegistrationBean<>(new RequestContextFilter());
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return registration;
  }

  @Bean
  @Order(1)
  SecurityFilterChain interfaceChain(
      HttpSecurity http,
      EngineSignOn engineSignOn,
      ProblemDetailEntryPoint point,
      AccountGate gate,
      VerifiedCredentials credentials,
      @Value("${onex.interface-addresses}") List<String> addresses)
      throws Exception {
    return http.securityMatcher("/engine-rest/**", "/api/**", API_DOCS, API_DOCS_YAML, PROMETHEUS)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AnswerHeaders::ofInterfaces)
        .authenticationManager(new ProviderManager(credentials))
        .httpBasic(basic -> basic.authenticationEntryPoint(point))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(point).accessDeniedHandler(point))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/engine-rest/identity/verify")
                    .denyAll()
                    .requestMatchers(HttpMethod.POST, "/engine-rest/deployment/**")
                    .access(from(addresses, hasRole(ADMINISTRATOR)))
                    .requestMatchers("/engine-rest/**")
                    .access(from(addresses, hasAnyRole(IN_THE_ENGINE)))
                    .requestMatchers(PROMETHEUS)
                    .access(from(addresses, hasAnyRole(ADMINISTRATOR, OPERATIONS)))
                    .requestMatchers(API_DOCS, API_DOCS_YAML)
                    .access(from(addresses, hasRole(ADMINISTRATOR)))
                    .anyRequest()
                    .access(from(addresses, authenticated())))
        .addFilterAfter(gate, AuthorizationFilter.class)
        .addFilterAfter(engineSignOn, AccountGate.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pageChain(
      HttpSecurity http,
      AccountGate gate,
      WebappToken webappToken,
      SignIns signIns,
      BeforeSignIn beforeSignIn,
      AuthenticationProvider passwords)
      throws Exception {
    var path = PathPatternRequestMatcher.withDefaults();
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(
                        "/camunda/api/admin/setup/**",
                        "/camunda/app/admin/{engine}/setup/**",
                        "/camunda/api/admin/auth/user/{engine}/login/**",
                        "/camunda/api/engine/engine/{engine}/identity/verify")
                    .denyAll()
                    .requestMatchers(
                        HttpMethod.GET,
                        "/login",
                        "/css/**",
                        "/js/**",
                        "/webjars/**",
                        "/favicon.ico")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/**")
                    .denyAll()
                    .requestMatchers("/camunda/app/admin/**", "/units", "/units/**", "/audit")
                    .hasRole(ADMINISTRATOR)
                    .requestMatchers("/camunda/app/cockpit/**")
                    .hasAnyRole(ADMINISTRATOR, OPERATIONS)
                    .requestMatchers("/camunda", "/camunda/**")
                    .hasAnyRole(IN_THE_ENGINE)
                    .anyRequest()
                    .authenticated())
        .addFilterAfter(gate, AuthorizationFilter.class)
        .authenticationManager(new ProviderManager(passwords))
        .formLogin(
            form ->
                form.loginPage("/login")
                    .successHandler(signIns)
                    .failureHandler(signIns)
                    .permitAll())
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(beforeSignIn.tokens())
                    .ignoringRequestMatchers("/camunda/**"))
        .requestCache(cache -> cache.requestCache(beforeSignIn.wantedPage()))
        .headers(AnswerHeaders::ofPages)
        .addFilterBefore(webappToken, LogoutFilter.class)
        .logout(
            logout ->
                logout
                    .addLogoutHandler(signIns)
                    .logoutRequestMatcher(
                        new OrRequestMatcher(
                            path.matcher(HttpMethod.POST, "/logout"),
                            path.matcher(HttpMethod.POST, WEBAPP_LOGOUT)))
                    .logoutSuccessUrl("/login?logout")
                    .defaultLogoutSuccessHandlerFor(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
                        path.matcher(WEBAPP_LOGOUT)))
        .exceptionHandling(
            handling ->
                handling
                    .accessDeniedHandler(new SessionOver())
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                        new OrRequestMatcher(
                            path.matcher("/camunda/api/**"),
                            request -> request.getHeader("HX-Request") != null))
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
        .build();
  }

  /** Passwords on every request come only from where scripts run. */
  private static AuthorizationManager<RequestAuthorizationContext> from(
      List<String> addresses, AuthorizationManager<RequestAuthorizationContext> who) {
    AuthorizationManager<RequestAuthorizationContext> where =
        (authentication, context) ->
            new AuthorizationDecision(
                addresses.stream()
                    .map(IpAddressMatcher::new)
                    .anyMatch(address -> address.matches(context.getRequest())));
    return AuthorizationManagers.allOf(where, who);
  }
}
