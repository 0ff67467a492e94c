package org.onex.season;

import java.time.Clock;
import java.util.List;
import org.onex.directory.Actor;
import org.onex.directory.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one colleague of the office has entered and another has to confirm. */
@Service
@Transactional(readOnly = true)
public class SecondPerson {

  private final Seasons seasons;
  private final Grants grants;
  private final SupplementaryNotices notices;
  private final Clock clock;

  SecondPerson(Seasons seasons, Grants grants, SupplementaryNotices notices, Clock clock) {
    this.seasons = seasons;
    this.grants = grants;
    this.notices = notices;
    this.clock = clock;
  }

  /** Grants that wait for this person, the one that ends first in front. */
  public List<Grant> grants(Actor actor) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? grants.waiting(ofProvince(actor), clock.instant(), actor.personId())
        : List.of();
  }

  /** New dates that wait for this person. */
  public List<SupplementaryNotice> notices(Actor actor) {
    return actor.is(Role.PROVINCE_OFFICE)
        ? notices.waiting(ofProvince(actor), actor.personId())
        : List.of();
  }

  private List<String> ofProvince(Actor actor) {
    return seasons.findByProvinceIdOrderByYearDescIdDesc(actor.institutionId()).stream()
        .map(Season::id)
        .toList();
  }
}
