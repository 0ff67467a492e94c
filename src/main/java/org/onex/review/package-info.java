/** The review desk: decisions one by one or many at once, exceptions, release of results. */
@NullMarked
@ApplicationModule(
    displayName = "Review",
    allowedDependencies = {
      "casework",
      "policy",
      "pack",
      "calendar",
      "organization",
      "catalogue",
      "document",
      "filing"
    })
package org.onex.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
