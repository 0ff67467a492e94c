@NullMarked
package org.onex;

import org.jspecify.annotations.NullMarked;
