/** Brings the folders of the packs into the engine at start-up. */
@NullMarked
package org.onex.process.deployment;

import org.jspecify.annotations.NullMarked;
