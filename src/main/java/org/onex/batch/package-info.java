/** Many filings submitted or decided in one act: what was asked, and the answer for each. */
@NullMarked
@ApplicationModule(
    displayName = "Batch",
    allowedDependencies = {"calendar", "filing", "organization", "review"})
package org.onex.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
