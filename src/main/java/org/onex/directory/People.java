package org.onex.directory;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Everyone who signs in. */
public interface People extends JpaRepository<Person, String> {

  List<Person> findByInstitutionIdAndActiveTrue(String institutionId);

  List<Person> findByInstitutionIdIn(Collection<String> institutionIds);

  List<Person> findByInstitutionIdInAndActiveTrue(Collection<String> institutionIds);
}
