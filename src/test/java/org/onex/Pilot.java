package org.onex;

import static org.onex.Season2027.line;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.onex.engine.season.Walk;
import org.onex.filing.Drafting;
import org.onex.internalapproval.ApprovalService;
import org.onex.internalapproval.InternalOpinion;
import org.onex.season.Window;
import org.onex.season.YearPlanning;
import org.springframework.stereotype.Component;

/** Approved pilots in the fictional Guangdong, one of a college with rules of its own. */
@Component
public class Pilot {

  private static final String SEASON = "guangdong-2027-concentrated";

  private final Season2027 year;
  private final Guangdong province;
  private final YearPlanning years;
  private final Drafting drafting;
  private final ApprovalService approvals;
  private final Walk walk;

  Pilot(
      Season2027 year,
      Guangdong province,
      YearPlanning years,
      Drafting drafting,
      ApprovalService approvals,
      Walk walk) {
    this.year = year;
    this.province = province;
    this.years = years;
    this.drafting = drafting;
    this.approvals = approvals;
    this.walk = walk;
  }

  /** The year is under way, and it is April. */
  public void season() {
    province.settled();
    province.collegeWithOwnRules();
    year.at("2027-03-01T09:00:00+08:00");
    years.draft("guangdong", 2027, Guangdong.OFFICE);
    years.confirm(
        "guangdong",
        2027,
        "粤教示例〔2027〕3号",
        LocalDate.of(2027, 1, 8),
        Map.of(SEASON, List.of(until("school", "2027-04-11"), until("province", "2027-05-01"))));
  }

  /** The plan of the college whose dean and academic office agree first. */
  public String ofTheCollegeWithOwnRules() {
    String number = drafted(Guangdong.OWN_RULES, "b1-04");
    drafting.supportedBy(year.actor(Guangdong.OWN_RULES), number, List.of("网页设计与制作"));
    province.formsStamped(year.actor(Guangdong.OWN_RULES), number);
    walk.accepted(Guangdong.OWN_RULES, number);
    for (String person : List.of("gddean", "gdacademic")) {
      approvals.decide(year.actor(person), number + "-N1", InternalOpinion.AGREE, null, null);
    }
    return decided(number);
  }

  public String ofAnyOther(String school) {
    String number = drafted(school, "b1-01");
    province.formsStamped(year.actor(school), number);
    walk.accepted(school, number);
    return decided(number);
  }

  private String drafted(String school, String certificate) {
    String number = year.drafted(school, SEASON, certificate, line(60));
    province.formsFilledIn(year.actor(school), number);
    return number;
  }

  private String decided(String number) {
    province.meetingAgrees(number);
    year.approve("gdoffice", number);
    walk.on();
    return number;
  }

  private static Window until(String level, String day) {
    return new Window(level, null, OffsetDateTime.parse(day + "T00:00:00+08:00").toInstant());
  }
}
