/** Figures that operations watch. */
@NullMarked
package org.onex.web.metrics;

import org.jspecify.annotations.NullMarked;
