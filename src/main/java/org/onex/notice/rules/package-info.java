/** One class per rule, named as the sentence it checks. */
@NullMarked
package org.onex.notice.rules;

import org.jspecify.annotations.NullMarked;
