package org.onex.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onex.filing.Decision;

/** One act on many filings, without them. */
public record BatchSummary(
    String id,
    Instant startedAt,
    String personName,
    @Nullable Decision decision,
    long total,
    long done) {}
