/** Mails and in-app messages: envelope, templates, deliveries and their log. */
@NullMarked
@ApplicationModule(
    displayName = "Notification",
    allowedDependencies = {"organization", "calendar", "filing", "plan", "review", "policy"})
package org.onex.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
