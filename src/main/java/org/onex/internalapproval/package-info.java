/** 校内审批: what a school settles within its own walls before it acts towards the province. */
@NullMarked
@ApplicationModule(
    displayName = "Internal approval",
    allowedDependencies = {"casework", "notice", "directory"})
package org.onex.internalapproval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
