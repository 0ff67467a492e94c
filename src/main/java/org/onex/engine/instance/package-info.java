/** Processes that run for a filing, an adjustment, a change. */
@NullMarked
package org.onex.engine.instance;

import org.jspecify.annotations.NullMarked;
