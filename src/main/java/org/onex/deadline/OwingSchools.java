package org.onex.deadline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onex.directory.Actor;
import org.onex.filing.MissingSchool;
import org.onex.filing.MissingSchools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 尚未报齐的学校. Those that have said 本批次不申报 owe nothing, unless they began all the same. */
@Service
@Transactional(readOnly = true)
public class OwingSchools {

  private final MissingSchools missing;
  private final NonFilingDeclarations declarations;

  OwingSchools(MissingSchools missing, NonFilingDeclarations declarations) {
    this.missing = missing;
    this.declarations = declarations;
  }

  public List<MissingSchool> of(Actor actor, String seasonId) {
    Set<String> declared = declared(seasonId);
    return missing.of(actor, seasonId).stream()
        .filter(s -> s.drafts() + s.returned() > 0 || !declared.contains(s.id()))
        .toList();
  }

  public long count(Actor actor, String seasonId) {
    return missing.count(actor, seasonId, declared(seasonId));
  }

  private Set<String> declared(String seasonId) {
    return declarations.findBySeasonId(seasonId).stream()
        .map(NonFilingDeclaration::schoolId)
        .collect(Collectors.toSet());
  }
}
