/**
 * Approved numbers, version by version, their adjustments, and changes of a pilot for the record.
 */
@NullMarked
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {
      "casework",
      "internalapproval",
      "notice",
      "pack",
      "season",
      "directory",
      "catalogue",
      "filing",
      "office",
      "review"
    })
package org.onex.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
