package org.onex.plan;

import java.time.LocalDate;
import java.util.List;

/** A request whose words are in order; whether it may be handed in is another matter. */
record CheckedChange(List<ChangedItem> items, String reason, LocalDate from) {}
