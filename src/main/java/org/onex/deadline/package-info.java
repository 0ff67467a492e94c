/** What falls due in a season: openings told, reminders, closings, schools that do not file. */
@NullMarked
@ApplicationModule(
    displayName = "Deadline",
    allowedDependencies = {
      "organization",
      "calendar",
      "catalogue",
      "filing",
      "review",
      "notification",
      "pack",
      "policy"
    })
package org.onex.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
