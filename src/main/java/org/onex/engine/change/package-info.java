/** The process that takes a change of a pilot on record: its messages, delegates and listeners. */
@NullMarked
package org.onex.engine.change;

import org.jspecify.annotations.NullMarked;
