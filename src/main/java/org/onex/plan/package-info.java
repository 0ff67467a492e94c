/**
 * Approved numbers, version by version, their adjustments, and changes of a pilot for the record.
 */
@NullMarked
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {
      "casework",
      "approval",
      "policy",
      "pack",
      "calendar",
      "organization",
      "catalogue",
      "filing",
      "document",
      "review"
    })
package org.onex.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
