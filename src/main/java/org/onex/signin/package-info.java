/** Signing in: how often somebody may try, and the sessions that come of it. */
@NullMarked
@ApplicationModule(
    displayName = "Sign-in",
    allowedDependencies = {"audit"})
package org.onex.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
