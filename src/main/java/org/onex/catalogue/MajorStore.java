package org.onex.catalogue;

import org.springframework.data.jpa.repository.JpaRepository;

interface MajorStore extends JpaRepository<Major, String> {}
