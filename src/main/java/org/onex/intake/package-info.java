/**
 * What comes in from workbooks: filings, the catalogue, past figures, the platform's list. Values
 * come out, or every problem at once; nothing is kept here.
 */
@NullMarked
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {"notice", "season", "directory", "catalogue", "office", "filing"})
package org.onex.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
