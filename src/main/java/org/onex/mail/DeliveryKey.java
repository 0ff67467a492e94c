package org.onex.mail;

/** What a recipient gets once only. */
record DeliveryKey(String about, String occasion, MailTemplate template, String recipient) {}
