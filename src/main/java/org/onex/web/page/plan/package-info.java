/** Approved plans and what is to change of them. */
@NullMarked
package org.onex.web.page.plan;

import org.jspecify.annotations.NullMarked;
