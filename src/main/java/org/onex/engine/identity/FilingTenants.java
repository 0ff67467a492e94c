package org.onex.engine.identity;

import java.util.Optional;

/** Knows from our own row which reviewing unit a filing belongs to. */
public interface FilingTenants {

  Optional<String> tenantOf(String filingNumber);
}
