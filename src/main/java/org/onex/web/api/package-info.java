/** REST for programs; thin. */
@NullMarked
package org.onex.web.api;

import org.jspecify.annotations.NullMarked;
