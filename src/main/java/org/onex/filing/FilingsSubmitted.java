package org.onex.filing;

import java.util.List;

/** Filings were submitted, for the first time or again; published within the same transaction. */
public record FilingsSubmitted(String seasonId, List<String> numbers) {}
