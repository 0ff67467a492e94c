/** The engine seam: the only package that imports {@code org.camunda}. */
@NullMarked
@ApplicationModule(displayName = "Engine")
package org.onex.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
