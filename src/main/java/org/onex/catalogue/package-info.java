/** Certificates by batch, evaluation organisations, majors and past figures. */
@NullMarked
@ApplicationModule(
    displayName = "Catalogue",
    allowedDependencies = {"directory", "notice"})
package org.onex.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
