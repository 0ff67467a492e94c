/** What the forms of review tasks and their listeners agree on. */
@NullMarked
package org.onex.engine.form;

import org.jspecify.annotations.NullMarked;
