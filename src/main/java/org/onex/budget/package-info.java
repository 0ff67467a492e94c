/** 资金预算方案 of a pilot: uses and sources, judged by the school's rules, agreed to within it. */
@NullMarked
@ApplicationModule(
    displayName = "Budget",
    allowedDependencies = {
      "internalapproval",
      "season",
      "catalogue",
      "office",
      "filing",
      "directory",
      "notice"
    })
package org.onex.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
