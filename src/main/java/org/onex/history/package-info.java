/** 我已办: what a person has decided, granted, released, submitted and reported. */
@NullMarked
@ApplicationModule(
    displayName = "History",
    allowedDependencies = {"directory"})
package org.onex.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
