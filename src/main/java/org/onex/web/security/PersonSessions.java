package org.onex.web.security;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The running sessions of a person, on whichever node and device. */
@Component
public class PersonSessions {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  PersonSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  public void endOthers(String account, String current) {
    sessions.findByPrincipalName(account).keySet().stream()
        .filter(id -> !id.equals(current))
        .forEach(sessions::deleteById);
  }
}
