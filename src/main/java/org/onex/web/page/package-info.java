/**
 * The pages people work on, rendered on the server; each controller only asks and shows. Here
 * stands what all of them share, below it one package for each area.
 */
@NullMarked
package org.onex.web.page;

import org.jspecify.annotations.NullMarked;
