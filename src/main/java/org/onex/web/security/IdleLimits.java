package org.onex.web.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * After how long without a request a session ends.
 *
 * @param offices administrators, operations and everyone who reviews
 * @param schools who fill in long forms
 */
@ConfigurationProperties("onex.idle")
record IdleLimits(Duration offices, Duration schools) {}
