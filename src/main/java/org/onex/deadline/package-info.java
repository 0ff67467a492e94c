/** What falls due in a season: openings told, reminders, closings, schools that do not file. */
@NullMarked
@ApplicationModule(
    displayName = "Deadline",
    allowedDependencies = {
      "directory",
      "season",
      "catalogue",
      "filing",
      "review",
      "mail",
      "pack",
      "notice"
    })
package org.onex.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
