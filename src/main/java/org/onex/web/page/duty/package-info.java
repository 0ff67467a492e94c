/** What units report by a date, and what the office makes of it. */
@NullMarked
package org.onex.web.page.duty;

import org.jspecify.annotations.NullMarked;
