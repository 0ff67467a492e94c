package org.onex.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What browsers are told not to do with our answers. */
final class AnswerHeaders {

  /** Scripts come from our files only; attributes of style stand in the pages. */
  private static final String PAGES =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " frame-ancestors 'self'";

  private static final String INTERFACES = "default-src 'none'; frame-ancestors 'none'";

  private static final String DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private AnswerHeaders() {}

  /** Camunda's web applications bring a policy of their own, with a nonce. */
  static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
    common(headers)
        .frameOptions(frame -> frame.sameOrigin())
        .addHeaderWriter(
            new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(
                    PathPatternRequestMatcher.withDefaults().matcher("/camunda/**")),
                new ContentSecurityPolicyHeaderWriter(PAGES)));
  }

  static void ofInterfaces(HeadersConfigurer<HttpSecurity> headers) {
    common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(INTERFACES));
  }

  private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
    return headers
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(devices -> devices.policy(DEVICES));
  }
}
