/** 校内审批: what a school settles within its own walls before it acts towards the province. */
@NullMarked
@ApplicationModule(
    displayName = "Approval",
    allowedDependencies = {"casework", "policy", "organization"})
package org.onex.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
