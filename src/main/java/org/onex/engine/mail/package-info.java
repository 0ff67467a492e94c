/** The process that sends one mail, and what starts it. */
@NullMarked
package org.onex.engine.mail;

import org.jspecify.annotations.NullMarked;
