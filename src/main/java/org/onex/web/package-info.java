/** Pages and REST; thin. */
@NullMarked
@ApplicationModule(displayName = "Web")
package org.onex.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
