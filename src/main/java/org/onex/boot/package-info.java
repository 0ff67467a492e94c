/** How the application comes up: what its start does side by side. */
@NullMarked
@ApplicationModule(
    displayName = "Boot",
    allowedDependencies = {})
package org.onex.boot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
