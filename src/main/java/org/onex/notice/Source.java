package org.onex.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a notice quotes.
 *
 * @param number empty where the notice names the document by its title only
 * @param date null where none is on record
 * @param relation how it is quoted: 依据, 转发, 落实
 * @param provision where in the notice it is quoted
 */
public record Source(
    String title,
    String number,
    String issuer,
    @Nullable LocalDate date,
    String relation,
    Provision provision) {}
