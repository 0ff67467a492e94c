/** Many filings submitted or decided in one act: what was asked, and the answer for each. */
@NullMarked
@ApplicationModule(
    displayName = "Batch",
    allowedDependencies = {"season", "filing", "directory", "review"})
package org.onex.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
