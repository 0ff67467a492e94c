/** Certificates by batch, evaluation organisations, majors and past figures. */
@NullMarked
@ApplicationModule(
    displayName = "Catalogue",
    allowedDependencies = {"organization", "policy"})
package org.onex.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
