/** One class per rule, named as the sentence it checks. */
@NullMarked
package org.onex.policy.rule;

import org.jspecify.annotations.NullMarked;
