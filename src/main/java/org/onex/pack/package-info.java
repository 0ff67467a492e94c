/** A notice folder (DMN and metadata) read into a policy, archived per version, and linted. */
@NullMarked
@ApplicationModule(
    displayName = "Pack",
    allowedDependencies = {"notice"})
package org.onex.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
