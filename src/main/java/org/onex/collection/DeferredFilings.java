package org.onex.collection;

import org.springframework.data.jpa.repository.JpaRepository;

/** What units hold back, by number of the filing. */
interface DeferredFilings extends JpaRepository<DeferredFiling, String> {}
