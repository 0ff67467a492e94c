/**
 * What the files of a pack must be before the engine sees them. Needs no running engine, so that
 * the same checks serve a deployment and a folder on an author's machine.
 */
@NullMarked
package org.onex.engine.check;

import org.jspecify.annotations.NullMarked;
