/** Mails and in-app messages: envelope, templates, deliveries and their log. */
@NullMarked
@ApplicationModule(
    displayName = "Notification",
    allowedDependencies = {
      "approval",
      "casework",
      "organization",
      "calendar",
      "catalogue",
      "filing",
      "plan",
      "review",
      "pack",
      "policy"
    })
package org.onex.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
