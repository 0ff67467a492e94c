/** Seasons with their dates: the calendar, days off, grants, supplementary notices, release. */
@NullMarked
package org.onex.web.page.season;

import org.jspecify.annotations.NullMarked;
