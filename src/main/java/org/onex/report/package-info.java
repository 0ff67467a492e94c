/** Lists that leave the system: the stamped summary, the platform's list, and differences to it. */
@NullMarked
@ApplicationModule(
    displayName = "Report",
    allowedDependencies = {"season", "directory", "catalogue", "filing", "office", "intake"})
package org.onex.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
