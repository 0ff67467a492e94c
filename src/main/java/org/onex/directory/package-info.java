/** Institutions, people and their posts. */
@NullMarked
@ApplicationModule(
    displayName = "Directory",
    allowedDependencies = {"audit", "signin"})
package org.onex.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
