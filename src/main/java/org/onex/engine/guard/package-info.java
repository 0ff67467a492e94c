/** What keeps models, queries and expressions from reaching beyond their task. */
@NullMarked
package org.onex.engine.guard;

import org.jspecify.annotations.NullMarked;
