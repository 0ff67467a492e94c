/** The notices in force, the documents they quote, and who has passed a notice on to whom. */
@NullMarked
@ApplicationModule(
    displayName = "Registry",
    allowedDependencies = {"directory", "season", "pack", "notice", "mail"})
package org.onex.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
