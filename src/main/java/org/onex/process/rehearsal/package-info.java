/** The process that works a rehearsal off. */
@NullMarked
package org.onex.process.rehearsal;

import org.jspecify.annotations.NullMarked;
