/** The pure core: a notice as values, its rules as named classes. Imports only {@code java.*}. */
@NullMarked
package org.onex.notice;

import org.jspecify.annotations.NullMarked;
