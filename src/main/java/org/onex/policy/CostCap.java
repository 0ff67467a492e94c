package org.onex.policy;

import java.math.BigDecimal;

/**
 * Highest cost of one form of exam.
 *
 * @param form paper, computer, practical_general, practical_special
 * @param title 纸笔考试, 机考 …
 * @param cap 元/人次
 */
public record CostCap(
    String form, String title, BigDecimal cap, Meeting meeting, Provision provision) {}
