/** What every kind of case shares: the table of its states and verbs. */
@NullMarked
@ApplicationModule(
    displayName = "Casework",
    allowedDependencies = {"directory"})
package org.onex.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
