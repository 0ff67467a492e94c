/** The process that carries one filing: its contract, delegates, listeners and ports. */
@NullMarked
package org.onex.engine.filing;

import org.jspecify.annotations.NullMarked;
