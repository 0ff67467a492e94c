/** Page, workbook or form to filing drafts, or every problem at once. */
@NullMarked
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {"policy", "calendar", "organization", "catalogue", "filing"})
package org.onex.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
