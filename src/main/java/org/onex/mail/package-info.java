/** Mails and in-app messages: envelope, templates, deliveries and their log. */
@NullMarked
@ApplicationModule(
    displayName = "Mail",
    allowedDependencies = {
      "internalapproval",
      "casework",
      "directory",
      "season",
      "catalogue",
      "filing",
      "plan",
      "review",
      "pack",
      "notice"
    })
package org.onex.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
