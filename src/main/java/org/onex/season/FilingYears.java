package org.onex.season;

import org.springframework.data.jpa.repository.JpaRepository;

/** All years under way or done. */
public interface FilingYears extends JpaRepository<FilingYear, String> {}
