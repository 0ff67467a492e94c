/** Who saved what last: a page or program that started from an older text does not undo it. */
@NullMarked
@ApplicationModule(
    displayName = "Editing",
    allowedDependencies = {"season", "directory"})
package org.onex.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
