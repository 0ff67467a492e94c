/** Institutions, people and their posts. */
@NullMarked
@ApplicationModule(
    displayName = "Organization",
    allowedDependencies = {})
package org.onex.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
