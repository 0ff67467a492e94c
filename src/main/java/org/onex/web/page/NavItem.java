package org.onex.web.page;

/** One entry of the navigation. */
record NavItem(String path, String title, boolean current) {}
