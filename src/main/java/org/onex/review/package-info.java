/** Review: decisions one by one or many at once, exceptions, release of results. */
@NullMarked
@ApplicationModule(
    displayName = "Review",
    allowedDependencies = {
      "casework",
      "notice",
      "pack",
      "season",
      "directory",
      "catalogue",
      "office",
      "filing"
    })
package org.onex.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
