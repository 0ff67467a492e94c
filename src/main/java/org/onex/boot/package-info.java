/** How the application comes up: one node at a time where it must be, and what the pool does. */
@NullMarked
@ApplicationModule(
    displayName = "Boot",
    allowedDependencies = {})
package org.onex.boot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
