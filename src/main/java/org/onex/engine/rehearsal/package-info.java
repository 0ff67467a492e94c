/** The process that works a rehearsal off. */
@NullMarked
package org.onex.engine.rehearsal;

import org.jspecify.annotations.NullMarked;
