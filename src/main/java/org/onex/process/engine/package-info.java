/** Settings of the engine that are not about safety or identity. */
@NullMarked
package org.onex.process.engine;

import org.jspecify.annotations.NullMarked;
