/** 规则试算: a draft of a pack tried on filings of the past, without a trace in their season. */
@NullMarked
@ApplicationModule(
    displayName = "Rehearsal",
    allowedDependencies = {
      "casework",
      "notice",
      "pack",
      "season",
      "directory",
      "catalogue",
      "office",
      "filing",
      "intake"
    })
package org.onex.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
