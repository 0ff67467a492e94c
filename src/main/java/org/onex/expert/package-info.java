/** Experts in a province's review: who they are, who sits on which panel, and what each said. */
@NullMarked
@ApplicationModule(
    displayName = "Expert",
    allowedDependencies = {
      "directory",
      "season",
      "catalogue",
      "office",
      "intake",
      "filing",
      "review",
      "mail",
      "pack",
      "notice"
    })
package org.onex.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
