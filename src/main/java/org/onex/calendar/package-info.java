/** Years, seasons, windows, grants, correction periods, holidays and the one clock. */
@NullMarked
@ApplicationModule(
    displayName = "Calendar",
    allowedDependencies = {"casework", "policy", "pack", "organization"})
package org.onex.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
