/** Sign-on and the filter chains in front of everything. */
@NullMarked
package org.onex.web.security;

import org.jspecify.annotations.NullMarked;
