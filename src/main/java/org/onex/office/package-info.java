/** Attachments behind a storage port, official workbooks out. */
@NullMarked
@ApplicationModule(
    displayName = "Office",
    allowedDependencies = {"directory"})
package org.onex.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
