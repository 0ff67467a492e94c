/** Attachments behind a storage port, official workbooks out. */
@NullMarked
@ApplicationModule(
    displayName = "Document",
    allowedDependencies = {"organization"})
package org.onex.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
