/** Lists that leave the system: the stamped summary, the platform's list, and differences to it. */
@NullMarked
@ApplicationModule(
    displayName = "Report",
    allowedDependencies = {"calendar", "organization", "catalogue", "filing", "document", "intake"})
package org.onex.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
