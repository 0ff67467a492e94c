/** Experts in a province's review: who they are, who sits on which panel, and what each said. */
@NullMarked
@ApplicationModule(
    displayName = "Expert",
    allowedDependencies = {
      "organization",
      "calendar",
      "catalogue",
      "document",
      "intake",
      "filing",
      "review",
      "notification",
      "pack",
      "policy"
    })
package org.onex.expert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
