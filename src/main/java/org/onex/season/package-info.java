/** Years, seasons, windows, grants, correction periods, holidays and the one clock. */
@NullMarked
@ApplicationModule(
    displayName = "Season",
    allowedDependencies = {"casework", "notice", "pack", "directory"})
package org.onex.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
