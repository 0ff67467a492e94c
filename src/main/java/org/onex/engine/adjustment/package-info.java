/** The process that carries one adjustment of a plan: its contract, delegates and listeners. */
@NullMarked
package org.onex.engine.adjustment;

import org.jspecify.annotations.NullMarked;
