package org.onex.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.internalapproval.ApprovalQueries;
import org.onex.mail.Inbox;
import org.onex.season.ChineseTime;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
class PageFrame {

  private final Institutions institutions;
  private final Inbox inbox;
  private final ApprovalQueries approvals;
  private final Clock clock;
  private final boolean demo;

  PageFrame(
      Institutions institutions,
      Inbox inbox,
      ApprovalQueries approvals,
      Clock clock,
      Environment environment) {
    this.institutions = institutions;
    this.inbox = inbox;
    this.approvals = approvals;
    this.clock = clock;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @ModelAttribute("frame")
  Frame frame(Actor actor, HttpServletRequest request) {
    return new Frame(
        actor,
        institutions.findById(actor.institutionId()).map(Institution::name).orElse(""),
        Navigation.of(actor.role(), request.getRequestURI(), approvals.concerns(actor)),
        inbox.unread(actor),
        ChineseTime.minute(clock.instant()),
        demo);
  }
}
