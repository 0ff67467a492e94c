package org.onex.notice;

/**
 * Where a row stands in a notice and how hard it binds: every figure that is shown carries one.
 *
 * @param clause notice number and article, e.g. {@code 教职成〔2019〕6号 二(二)}
 */
public record Provision(String clause, Strength strength, Basis basis) {}
