package org.onex.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The notice behind a pack, as its metadata table names it.
 *
 * @param policyId id of the policy in the vectors and in {@code /api/policy/evaluate}
 * @param date date of issue; null where the notice prints none
 */
public record Notice(
    String policyId,
    String pack,
    String number,
    String issuer,
    String title,
    @Nullable LocalDate date,
    int year) {}
