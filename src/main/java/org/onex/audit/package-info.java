/**
 * What was done with power over others, by whom, when and from where; written once, never edited.
 */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {})
package org.onex.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
