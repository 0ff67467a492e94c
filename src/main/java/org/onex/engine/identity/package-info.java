/** Accounts, groups, tenants and grants in the engine, and who is signed in. */
@NullMarked
package org.onex.engine.identity;

import org.jspecify.annotations.NullMarked;
