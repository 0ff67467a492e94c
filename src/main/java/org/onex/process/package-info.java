/** The engine seam: the only package that imports {@code org.camunda}. */
@NullMarked
@ApplicationModule(displayName = "Process")
package org.onex.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
