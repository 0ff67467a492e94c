/** REST for scripts and other systems: thin, stateless, HTTP Basic. */
@NullMarked
package org.onex.web.api;

import org.jspecify.annotations.NullMarked;
