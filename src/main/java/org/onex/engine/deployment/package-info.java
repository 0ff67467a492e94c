/** Brings the folders of the packs into the engine at start-up. */
@NullMarked
package org.onex.engine.deployment;

import org.jspecify.annotations.NullMarked;
