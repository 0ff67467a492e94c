/** 首页: what waits for the one who signs in. */
@NullMarked
package org.onex.web.page.home;

import org.jspecify.annotations.NullMarked;
