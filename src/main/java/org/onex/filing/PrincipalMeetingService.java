package org.onex.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A school's own records of the 校长办公会 that approved its filings, one a year. */
@Service
@Transactional
public class PrincipalMeetingService {

  private final PrincipalMeetings meetings;
  private final Clock clock;

  PrincipalMeetingService(PrincipalMeetings meetings, Clock clock) {
    this.meetings = meetings;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<PrincipalMeeting> of(String schoolId, int year) {
    return meetings.findById(new PrincipalMeeting.Key(schoolId, year));
  }

  public void record(Actor actor, int year, @Nullable LocalDate heldOn, String minutes) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_ONLY", "校长办公会记录由学校填写。");
    }
    if (heldOn == null || minutes.isBlank()) {
      throw new Refusal("MEETING_INCOMPLETE", "请填写校长办公会的召开日期和会议纪要名称或文号。");
    }
    if (heldOn.isAfter(ChineseTime.dayOf(clock.instant()))) {
      throw new Refusal("MEETING_IN_FUTURE", "校长办公会日期 %s 晚于今天，请填写实际召开日期。".formatted(heldOn));
    }
    meetings.save(new PrincipalMeeting(actor.institutionId(), year, heldOn, minutes.strip()));
  }

  /** A date from a workbook: kept where the school has recorded none. */
  public void recordUnlessKnown(Actor actor, int year, LocalDate heldOn) {
    if (of(actor.institutionId(), year).isEmpty()) {
      record(actor, year, heldOn, "校长办公会（申报工作簿填报）");
    }
  }
}
