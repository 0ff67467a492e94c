/** 统一报送: what a unit's schools filed, sent up together with one summary. */
@NullMarked
@ApplicationModule(
    displayName = "Collection",
    allowedDependencies = {
      "casework",
      "notice",
      "pack",
      "season",
      "directory",
      "catalogue",
      "office",
      "filing",
      "review",
      "mail"
    })
package org.onex.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
