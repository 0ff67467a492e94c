package org.onex.notice;

import org.jspecify.annotations.Nullable;

/**
 * A document that a step asks for.
 *
 * @param step filing, summary, adjustment, report
 * @param kind as attachments are named: application_form, argument_report …
 * @param title 申报表, 论证报告 …
 * @param template file of the template; empty when the notice gives none
 * @param sealed whether a stamped scan is asked for
 * @param each {@code certificate} when every certificate needs its own; empty otherwise
 * @param code reason given when it is missing
 */
public record RequiredDocument(
    String step,
    String kind,
    String title,
    String template,
    boolean sealed,
    String each,
    @Nullable String code,
    MergeStrategy meeting,
    Provision provision) {}
