/** What concerns the engine as a whole and is not about safety or identity. */
@NullMarked
package org.onex.engine.command;

import org.jspecify.annotations.NullMarked;
