/** What reviewing units decide, miss and wait for; the experts beside them. */
@NullMarked
package org.onex.web.page.review;

import org.jspecify.annotations.NullMarked;
