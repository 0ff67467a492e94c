/** The process of a duty: one per season and report. */
@NullMarked
package org.onex.process.duty;

import org.jspecify.annotations.NullMarked;
