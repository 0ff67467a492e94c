/** What a unit sends up together, and the tables to take along. */
@NullMarked
package org.onex.web.page.collection;

import org.jspecify.annotations.NullMarked;
