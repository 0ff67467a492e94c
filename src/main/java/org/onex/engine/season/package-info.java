/** The processes of years and seasons: contract, delegates, listeners, and what starts them. */
@NullMarked
package org.onex.engine.season;

import org.jspecify.annotations.NullMarked;
