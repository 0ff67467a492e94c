package org.onex.web.page;

import java.util.List;
import org.onex.directory.Actor;

/** What stands around every page: who is signed in where, the way on, and what time it is. */
record Frame(Actor me, String unit, List<NavItem> nav, long unread, String now, boolean demo) {}
