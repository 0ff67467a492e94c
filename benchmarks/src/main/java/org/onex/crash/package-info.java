/** Two nodes under SIGKILL; shares its people and its ledger with the application's crash test. */
package org.onex.crash;
