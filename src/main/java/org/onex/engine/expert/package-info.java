/** The process of a panel of experts: its contract, delegates and listeners. */
@NullMarked
package org.onex.engine.expert;

import org.jspecify.annotations.NullMarked;
