/** The processes that wait for a unit's collection, and the one that moves it. */
@NullMarked
package org.onex.engine.collection;

import org.jspecify.annotations.NullMarked;
