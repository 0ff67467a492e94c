package org.onex.mail;

/** A letter in words, for one recipient. */
record Composition(String subject, String text, String html) {}
