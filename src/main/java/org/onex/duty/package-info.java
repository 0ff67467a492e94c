/** 报送任务: what a notice's duties ask of schools, bureaus and the office by a date. */
@NullMarked
@ApplicationModule(
    displayName = "Duty",
    allowedDependencies = {"casework", "notice", "pack", "season", "directory", "office", "mail"})
package org.onex.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
