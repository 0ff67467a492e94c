/** The process that carries a matter through a school's own posts: delegates, listeners, port. */
@NullMarked
package org.onex.engine.internal;

import org.jspecify.annotations.NullMarked;
