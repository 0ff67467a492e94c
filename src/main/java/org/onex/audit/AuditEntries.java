package org.onex.audit;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** The kept acts: they can be added and read, and nothing else. */
interface AuditEntries
    extends Repository<AuditEntry, String>, JpaSpecificationExecutor<AuditEntry> {

  AuditEntry save(AuditEntry entry);
}
