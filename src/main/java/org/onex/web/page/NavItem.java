package org.onex.web.page;

/**
 * One entry of the navigation.
 *
 * @param more whether it is folded away with what is looked up now and then
 */
record NavItem(String path, String title, boolean current, boolean more) {}
