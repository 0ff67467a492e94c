/** Institutions, people and their posts. */
@NullMarked
@ApplicationModule(
    displayName = "Organization",
    allowedDependencies = {"audit", "signin"})
package org.onex.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
