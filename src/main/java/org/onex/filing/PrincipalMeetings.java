package org.onex.filing;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All records of 校长办公会. */
public interface PrincipalMeetings extends JpaRepository<PrincipalMeeting, PrincipalMeeting.Key> {

  List<PrincipalMeeting> findByYearAndSchoolIdIn(int year, Collection<String> schoolIds);
}
