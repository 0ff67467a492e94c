package org.onex.web.page.home;

/**
 * Something that waits for the one who signs in.
 *
 * @param figure how many, or a word
 * @param tone how much it presses: bad, warn, busy, good, quiet
 */
record HomeItem(String title, String figure, String hint, String path, String tone) {}
