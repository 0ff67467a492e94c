/** The pages people work on, rendered on the server; each controller only asks and shows. */
@NullMarked
package org.onex.web.page;

import org.jspecify.annotations.NullMarked;
