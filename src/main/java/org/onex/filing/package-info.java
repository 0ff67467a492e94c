/** The filing aggregate: drafts, revisions, submit, replace, withdraw, revise. */
@NullMarked
@ApplicationModule(
    displayName = "Filing",
    allowedDependencies = {
      "casework",
      "internalapproval",
      "notice",
      "pack",
      "season",
      "directory",
      "catalogue",
      "office",
      "editing"
    })
package org.onex.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
