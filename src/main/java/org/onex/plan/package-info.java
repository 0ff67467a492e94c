/** Approved numbers, version by version, and their adjustments. */
@NullMarked
@ApplicationModule(
    displayName = "Plan",
    allowedDependencies = {
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
