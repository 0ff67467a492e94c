package org.onex.filing;

import org.springframework.data.jpa.repository.JpaRepository;

/** What schools have declared, by number of the filing. */
interface DeclarationsOfConditions extends JpaRepository<DeclaredConditions, String> {}
