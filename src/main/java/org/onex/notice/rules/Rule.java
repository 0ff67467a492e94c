package org.onex.notice.rules;

import org.onex.notice.Finding;
import org.onex.notice.Policy;

/**
 * One sentence of a regulation as a pure value. The same rule answers the vectors, the REST
 * interface and the judgement of a filing; only where its facts come from differs.
 *
 * @param <F> what the rule needs to know
 */
interface Rule<F> {

  /** As the vectors call it. */
  String name();

  F read(Input input);

  Finding judge(Policy policy, F facts);

  default Finding answer(Policy policy, Input input) {
    return judge(policy, read(input));
  }
}
