package org.onex.budget;

import org.springframework.data.jpa.repository.JpaRepository;

/** All budgets. */
public interface Budgets extends JpaRepository<Budget, String> {}
