/** What keeps the system going: units and people, the catalogue, mails, rules on trial. */
@NullMarked
package org.onex.web.page.system;

import org.jspecify.annotations.NullMarked;
