/** The filing aggregate: drafts, revisions, submit, replace, withdraw, revise. */
@NullMarked
@ApplicationModule(
    displayName = "Filing",
    allowedDependencies = {
      "casework",
      "approval",
      "policy",
      "pack",
      "calendar",
      "organization",
      "catalogue",
      "document",
      "editing"
    })
package org.onex.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
