package org.onex.directory;

import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Units by name, code or one of their people; {@link Institutions} is what others ask. */
interface UnitSearch extends Repository<Institution, String> {

  /**
   * @param pattern of a unit's name or code or of a person's name or account, escaped with an
   *     exclamation mark
   */
  @Query(
      """
      select unit from Institution unit
      where unit.kind in :kinds
        and (unit.name like :pattern escape '!' or unit.code like :pattern escape '!'
          or exists (select 1 from Person person where person.institutionId = unit.id
            and (person.name like :pattern escape '!' or person.id like :pattern escape '!')))
      order by unit.code
      """)
  Page<Institution> search(String pattern, Collection<InstitutionKind> kinds, Pageable page);
}
