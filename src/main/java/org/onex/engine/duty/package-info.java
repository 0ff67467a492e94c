/** The process of a duty: one per season and report. */
@NullMarked
package org.onex.engine.duty;

import org.jspecify.annotations.NullMarked;
