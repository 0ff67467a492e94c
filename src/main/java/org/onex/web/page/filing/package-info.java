/** One filing, many filings: read, written, stamped, submitted. */
@NullMarked
package org.onex.web.page.filing;

import org.jspecify.annotations.NullMarked;
