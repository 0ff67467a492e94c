package org.onex.signin;

import org.onex.audit.RequestOrigin;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The running sessions of a person, on whichever node and device. */
@Component
public class PersonSessions {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final RequestOrigin origin;

  PersonSessions(
      FindByIndexNameSessionRepository<? extends Session> sessions, RequestOrigin origin) {
    this.sessions = sessions;
    this.origin = origin;
  }

  /** All but the one that asks for it, if that is one of them. */
  public void endOthers(String account) {
    var current = origin.sessionId().orElse("");
    sessions.findByPrincipalName(account).keySet().stream()
        .filter(id -> !id.equals(current))
        .forEach(sessions::deleteById);
  }
}
